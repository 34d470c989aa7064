import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { isPack, type Resource, type ResourceId } from "../../../domain/resources/resource.ts";
import { isForEverybody } from "../../../domain/resources/resource-rights.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";
import { visibleResource } from "../visible-resource.ts";
import { packEntries } from "./pack-entries.ts";

export interface ReadPack {
  readonly pack: Resource;
  readonly entries: readonly Resource[];
}

/** A pack with what its reader may see of it, or everybody where others read along. */
export async function readPack(
  ports: ReaderPorts & Pick<Ports, "resources">,
  of: Actor | "everybody",
  id: ResourceId,
): Promise<Result<ReadPack, "resource.not-found">> {
  const reader = of === "everybody" ? of : await resourceReader(ports, of);
  const found =
    reader === "everybody" ? await ports.resources.find(id) : await visibleResource(ports, reader, id);
  if (!found || !isPack(found.value)) return refuse("resource.not-found");
  if (reader === "everybody" && !isForEverybody(found.value)) return refuse("resource.not-found");
  return ok({ pack: found.value, entries: await packEntries(ports, reader, found.value) });
}
