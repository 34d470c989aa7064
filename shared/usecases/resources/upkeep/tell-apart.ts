import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import type { Resource, ResourceId } from "../../../domain/resources/resource.ts";
import { canCurate } from "../../../domain/resources/resource-rights.ts";
import { type TellingId, tellApart as toldApartAs } from "../../../domain/resources/upkeep/told-apart.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { SeenInFiles } from "../read-file-texts.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";
import { visibleResource } from "../visible-resource.ts";

/**
 * Says that resources which look the same are each of their own, until one of them changes its title or its file. Whoever keeps one of
 * them may, and sees them all. Safe to repeat.
 */
export async function tellApart(
  ports: ReaderPorts & Pick<Ports, "resources" | "toldApart">,
  asked: {
    readonly actor: Actor;
    readonly resources: readonly ResourceId[];
    readonly seenInFiles: Pick<SeenInFiles, "contentHash">;
  },
): Promise<Result<TellingId, "resource.not-found" | "resource.not-yours">> {
  const reader = await resourceReader(ports, asked.actor);
  const resources: Resource[] = [];
  for (const id of new Set(asked.resources)) {
    const found = await visibleResource(ports, reader, id);
    if (!found) return refuse("resource.not-found");
    resources.push(found.value);
  }
  if (!resources.some((each) => canCurate(reader, each))) return refuse("resource.not-yours");
  const telling = toldApartAs(resources, (id) => asked.seenInFiles.contentHash(id));
  await ports.toldApart.create(telling);
  return ok(telling.id);
}
