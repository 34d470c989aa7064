import type { Actor } from "../../../domain/directory/actor.ts";
import type { NetworkId } from "../../../domain/networks/network.ts";
import type { Ports } from "../../../domain/ports.ts";
import { canCurate } from "../../../domain/resources/resource-rights.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";

export type UploadPorts = Pick<Ports, "networks" | "resources" | "libraryUploads">;

/** Whether somebody curates the library of a network, if it has one. Everybody else of the staff may propose. */
export async function libraryOf(
  { networks, libraryUploads }: UploadPorts,
  actor: Actor,
  network: NetworkId,
): Promise<Result<{ readonly isCurator: boolean }, "network.not-found" | "library.not-found">> {
  if (!(await networks.find(network))) return refuse("network.not-found");
  if (!libraryUploads.hasLibrary(network)) return refuse("library.not-found");
  const isCurator = canCurate({ actor, networks: await networks.list() }, { networks: [network] });
  return ok({ isCurator });
}
