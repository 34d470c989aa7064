import type { Branded } from "../brand.ts";
import type { Audience } from "../directory/audience.ts";
import type { PersonId } from "../directory/person.ts";
import type { Phase } from "../directory/school.ts";

export type NetworkId = Branded<"NetworkId">;

/** A Teams channel or a document library of the network, by the address at which it opens. */
export interface NetworkPlace {
  readonly name: string;
  readonly address: string;
}

/** What the central team says about a network. */
export interface NetworkContent {
  readonly name: string;
  readonly purpose: string;
  readonly leads: readonly PersonId[];
  readonly members: Audience;
  /** The phases it is for; empty for all. */
  readonly phases: readonly Phase[];
  readonly meetingsPerYear: number;
  readonly channel?: NetworkPlace;
  readonly library?: NetworkPlace;
}

/** A standing group of post holders. */
export interface Network extends NetworkContent {
  readonly id: NetworkId;
}

export const leadsNetwork = (person: PersonId, network: Pick<Network, "leads">): boolean =>
  network.leads.includes(person);
