import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { isPack, type Resource, type ResourceId } from "../../../domain/resources/resource.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";
import { packEntries } from "./pack-entries.ts";

/** Of these resources, how many each pack holds that its reader may see (invariant 7). */
export async function countEntries(
  ports: ReaderPorts & Pick<Ports, "resources">,
  actor: Actor,
  among: readonly Resource[],
): Promise<ReadonlyMap<ResourceId, number>> {
  const packs = among.filter(isPack);
  if (packs.length === 0) return new Map();
  const reader = await resourceReader(ports, actor);
  const counted = packs.map(
    async (pack) => [pack.id, (await packEntries(ports, reader, pack)).length] as const,
  );
  return new Map(await Promise.all(counted));
}
