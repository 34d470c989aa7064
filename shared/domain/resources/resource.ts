import type { Branded } from "../brand.ts";
import type { Audience } from "../directory/audience.ts";
import type { PersonId } from "../directory/person.ts";
import type { SchoolUrn } from "../directory/school.ts";
import type { NetworkId } from "../networks/network.ts";
import type { CivilDate } from "../time/civil-date.ts";

export type ResourceId = Branded<"ResourceId">;

/** Key stages of schools in England, with the early years before and post-16 after them. */
export const keyStages = ["eyfs", "ks1", "ks2", "ks3", "ks4", "ks5"] as const;
export type KeyStage = (typeof keyStages)[number];

/** Where a variant is wanted because classes hold several years. */
export const variants = ["small-school", "mixed-age"] as const;
export type Variant = (typeof variants)[number];

/**
 * How a resource stands. One that is proposed waits for a curator; an archived one is kept and no longer found; one that is
 * removed can be brought back for 30 days.
 */
export type Standing =
  | { readonly status: "current" | "proposed" | "archived" }
  | { readonly status: "superseded"; readonly by?: ResourceId }
  | { readonly status: "removed"; readonly on: CivilDate };

/** What a curator said to a proposal, as its contributor was told. */
export interface Decision {
  readonly accepted: boolean;
  readonly by: PersonId;
  readonly on: CivilDate;
  /** Why; always there when it was declined. */
  readonly because?: string;
  /** Its contributor is told when the trust's quiet hours end. */
  readonly untold?: true;
}

/** What a curator says about a resource. What is left out has not been said. */
export interface ResourceContent {
  readonly title: string;
  readonly publisher: string;
  readonly kind: string;
  readonly phase: string;
  /** The networks in whose collection it is. */
  readonly networks: readonly string[];
  readonly description: string;
  readonly keyStages?: readonly KeyStage[];
  readonly subjects?: readonly string[];
  readonly variants?: readonly Variant[];
  /** Who sees it; everybody when left out. */
  readonly audience?: Audience;
  readonly contributor?: PersonId;
  /** The school it comes from. */
  readonly school?: SchoolUrn;
  /** When a curator looks at it again. */
  readonly reviewOn?: CivilDate;
  /** Current when left out. */
  readonly standing?: Standing;
  /** The resource that this one was made from. */
  readonly adaptedFrom?: ResourceId;
  /** Where it was proposed and decided on. */
  readonly decision?: Decision;
  /** What a pack holds, in the order in which it is read; undefined for whatever is no pack. */
  readonly entries?: readonly ResourceId[];
}

/** What a form says of a resource. How it stands, whose it is and what was decided are changed by other actions. */
export interface ResourceEdit extends Omit<ResourceContent, "contributor" | "standing" | "decision"> {
  readonly address: string;
}

/** A file of a network's library. */
export interface ResourceFile {
  readonly network: NetworkId;
  /** The file's row in the library's list. */
  readonly item: string;
  readonly name: string;
  /** In bytes, where SharePoint tells. */
  readonly size?: number;
}

/** A document of a network's library, or a page kept elsewhere. */
export interface Resource extends ResourceContent {
  readonly id: ResourceId;
  /** Where it opens; empty for a pack. */
  readonly address: string;
  /** When a document was last changed, and a link added or last said otherwise, where that is known. */
  readonly changedOn?: CivilDate;
  /** Undefined for what is kept elsewhere. */
  readonly file?: ResourceFile;
}

/** What kind of thing a pack is called, in lists and filters. */
export const packKind = "pack";

/** Whether it is other resources in an order. A pack has no address of its own: it is read in Beacon. */
export const isPack = ({ entries }: Pick<Resource, "entries">): boolean => entries !== undefined;

export const standingOf = ({ standing }: Pick<Resource, "standing">): Standing =>
  standing ?? { status: "current" };
