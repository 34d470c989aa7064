import { type Actor, isCentralTeam } from "../../domain/directory/actor.ts";
import type { Network, NetworkContent, NetworkId } from "../../domain/networks/network.ts";
import { networkErrors } from "../../domain/networks/network-errors.ts";
import type { Ports } from "../../domain/ports.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import type { Versioned } from "../../domain/versioned.ts";

type WritePorts = Pick<Ports, "networks" | "directory">;

/** Sets up a network; the central team alone may. Safe to repeat: the id is the sender's. */
export async function createNetwork(
  { networks, directory }: WritePorts,
  { actor, id, content }: { actor: Actor; id: NetworkId; content: NetworkContent },
): Promise<Result<Versioned<Network>, "access.refused" | "network.invalid">> {
  if (!isCentralTeam(actor)) return refuse("access.refused");
  const errors = networkErrors(content, await directory.current());
  if (errors.length > 0) return refuse("network.invalid", errors);
  return ok(await networks.create({ ...content, id }));
}

export type ChangeNetworkRefusal =
  | "access.refused"
  | "network.invalid"
  | "network.changed"
  | "network.not-found";

/** Saves what the central team changed in a network, if it still stands as they read it. */
export async function changeNetwork(
  { networks, directory }: WritePorts,
  { actor, id, content, version }: { actor: Actor; id: NetworkId; content: NetworkContent; version: string },
): Promise<Result<Versioned<Network>, ChangeNetworkRefusal>> {
  if (!isCentralTeam(actor)) return refuse("access.refused");
  if (!(await networks.find(id))) return refuse("network.not-found");
  const errors = networkErrors(content, await directory.current());
  if (errors.length > 0) return refuse("network.invalid", errors);
  return networks.save({ ...content, id }, version);
}
