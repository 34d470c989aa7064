import { type Actor, isCentralTeam } from "../directory/actor.ts";
import { isInAudience } from "../directory/audience.ts";
import type { Directory } from "../directory/directory.ts";
import { leadsNetwork, type Network } from "../networks/network.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { type Resource, standingOf } from "./resource.ts";

/** What tells who somebody is to resources. */
export interface ResourceReader {
  readonly actor: Actor;
  readonly directory: Directory;
  readonly networks: readonly Pick<Network, "id" | "leads">[];
  readonly today: CivilDate;
}

/** Whether they keep the collection that a resource is in: a lead of one of its networks, and the central team. */
export const canCurate = (
  { actor, networks }: Pick<ResourceReader, "actor" | "networks">,
  resource: Pick<Resource, "networks">,
): boolean =>
  isCentralTeam(actor) ||
  networks.some((network) => resource.networks.includes(network.id) && leadsNetwork(actor.person, network));

/** Whether they keep every collection that a resource is in, so that nobody else need agree to what they put there. */
export const curatesAll = (
  { actor, networks }: Pick<ResourceReader, "actor" | "networks">,
  resource: Pick<Resource, "networks">,
): boolean =>
  isCentralTeam(actor) ||
  (resource.networks.length > 0 &&
    resource.networks.every((id) =>
      networks.some((network) => network.id === id && leadsNetwork(actor.person, network)),
    ));

/** Whether they may change what is said about a resource: its curators, and its contributor as long as it is proposed. */
export const canChange = (reader: ResourceReader, resource: Resource): boolean =>
  canCurate(reader, resource) ||
  (resource.contributor === reader.actor.person && standingOf(resource).status === "proposed");

/** Whether a proposal is theirs to decide on. Nobody takes their own into a network that others lead. */
export const canDecide = (reader: ResourceReader, resource: Resource): boolean =>
  standingOf(resource).status === "proposed" &&
  canCurate(reader, resource) &&
  (resource.contributor !== reader.actor.person || curatesAll(reader, resource));

/**
 * Whether they may know that a resource is there. A removed or archived one is known to its curators; a proposed one, and one that
 * was declined, to its contributor too.
 */
export function canSee(reader: ResourceReader, resource: Resource): boolean {
  if (canCurate(reader, resource)) return true;
  const { actor, directory, today } = reader;
  const isOwn = resource.contributor === actor.person;
  const { status } = standingOf(resource);
  if (status === "proposed") return isOwn;
  if (status === "removed") return isOwn && resource.decision?.accepted === false;
  if (status === "archived") return false;
  return isOwn || !resource.audience || isInAudience(resource.audience, actor.person, directory, today);
}

/** Whether anybody may be shown it: where others read along, and in a chat that somebody sends it to. */
export const isForEverybody = (resource: Pick<Resource, "standing" | "audience">): boolean =>
  isFound(resource) && !resource.audience;

/** Whether a search may find it at all: what waits for a curator, or was put away, is not searched. */
export function isFound(resource: Pick<Resource, "standing">): boolean {
  const { status } = standingOf(resource);
  return status === "current" || status === "superseded";
}
