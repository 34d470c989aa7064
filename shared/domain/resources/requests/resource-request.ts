import type { Branded } from "../../brand.ts";
import type { PersonId } from "../../directory/person.ts";
import type { NetworkId } from "../../networks/network.ts";
import type { ResourceId } from "../resource.ts";
import type { RequestTidings } from "./tidings.ts";

export type RequestId = Branded<"RequestId">;

/** Characters; words are as long as a search may be. */
export const requestLimits = { words: 200, note: 500, because: 300, title: 200, open: 20 } as const;

/** Somebody who asked, or who asked for the same while it was open. */
export interface Asker {
  readonly person: PersonId;
  readonly at: Date;
  /** What they said beside the words. */
  readonly note?: string;
}

export type RequestStanding =
  | { readonly status: "open" }
  | {
      readonly status: "answered";
      readonly resource: ResourceId;
      readonly by: PersonId;
      readonly at: Date;
    }
  | { readonly status: "withdrawn"; readonly at: Date }
  | { readonly status: "closed"; readonly by: PersonId; readonly at: Date; readonly because: string };

/** What a network is asked for, because a search did not find it. */
export interface ResourceRequest {
  readonly id: RequestId;
  readonly network: NetworkId;
  /** As they were first asked. */
  readonly words: string;
  /** Who asked first comes first; none are left once all have withdrawn. */
  readonly askers: readonly Asker[];
  readonly standing: RequestStanding;
  readonly tidings: RequestTidings;
}
