import { isCentralTeam } from "../directory/actor.ts";
import { leadsNetwork } from "../networks/network.ts";
import type { FieldError } from "../result.ts";
import type { Resource } from "./resource.ts";
import type { ResourceReader } from "./resource-rights.ts";

/** Networks whose collection somebody would add a resource to, or take it out of, without leading them. */
export function networkMoveErrors(
  { actor, networks }: Pick<ResourceReader, "actor" | "networks">,
  before: Pick<Resource, "networks">,
  after: Pick<Resource, "networks">,
): FieldError[] {
  if (isCentralTeam(actor)) return [];
  const leads = (id: string) =>
    networks.some((network) => network.id === id && leadsNetwork(actor.person, network));
  const added = after.networks.flatMap((id, index): FieldError[] =>
    before.networks.includes(id) || leads(id)
      ? []
      : [{ pointer: `/networks/${index}`, code: "not-your-network" }],
  );
  const isTaken = before.networks.some((id) => !after.networks.includes(id) && !leads(id));
  return isTaken ? [{ pointer: "/networks", code: "not-your-network" }, ...added] : added;
}
