import type { Branded } from "../brand.ts";
import type { Audience } from "../directory/audience.ts";
import type { PersonId } from "../directory/person.ts";

export type NetworkId = Branded<"NetworkId">;

/** A standing group of post holders. */
export interface Network {
  readonly id: NetworkId;
  readonly name: string;
  readonly purpose: string;
  readonly leads: readonly PersonId[];
  readonly members: Audience;
  readonly meetingsPerYear: number;
}

export const leadsNetwork = (person: PersonId, network: Pick<Network, "leads">): boolean =>
  network.leads.includes(person);
