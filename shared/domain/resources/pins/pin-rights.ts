import { leadsNetwork } from "../../networks/network.ts";
import type { Resource } from "../resource.ts";
import { canCurate, type ResourceReader } from "../resource-rights.ts";
import type { PinnedAnswer } from "./pinned-answer.ts";

/**
 * Whether a pin is theirs to take away: whoever keeps its resource. Where the resource is gone, the leads of the network in whose name
 * it was pinned, and the central team.
 */
export const canUnpin = (
  reader: Pick<ResourceReader, "actor" | "networks">,
  { network }: Pick<PinnedAnswer, "network">,
  resource: Pick<Resource, "networks"> | undefined,
): boolean => canCurate(reader, resource ?? { networks: network === undefined ? [] : [network] });

/** The network in whose name they pin a resource; undefined for the central team, where they lead none that it is in. */
export const pinnedFor = (
  { actor, networks }: Pick<ResourceReader, "actor" | "networks">,
  resource: Pick<Resource, "networks">,
): PinnedAnswer["network"] =>
  networks.find((each) => resource.networks.includes(each.id) && leadsNetwork(actor.person, each))?.id;
