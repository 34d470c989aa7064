import type { Actor } from "../../../domain/directory/actor.ts";
import type { Network } from "../../../domain/networks/network.ts";
import type { Ports } from "../../../domain/ports.ts";
import { keepsResources } from "../../../domain/resources/links/keeps-resources.ts";
import { canCurate } from "../../../domain/resources/resource-rights.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";

/**
 * The networks whose resources somebody keeps and that have no library yet, by name: those that were set up after the site was.
 * Refused to whoever keeps none.
 */
export async function networksWithoutLibrary(
  { networks, libraryUploads }: Pick<Ports, "networks" | "libraryUploads">,
  { actor }: { actor: Actor },
): Promise<Result<readonly Network[], "access.refused">> {
  const all = await networks.list();
  if (!keepsResources(actor, all)) return refuse("access.refused");
  return ok(
    all
      .filter(({ id }) => canCurate({ actor, networks: all }, { networks: [id] }))
      .filter(({ id }) => !libraryUploads.hasLibrary(id))
      .sort((a, b) => a.name.localeCompare(b.name, "en-GB")),
  );
}
