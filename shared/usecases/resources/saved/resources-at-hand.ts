import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import type { Resource } from "../../../domain/resources/resource.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";
import { savedResources } from "./saved-resources.ts";

/** What somebody likely wants before they have typed a word: what they saved, then what was changed last. */
export async function resourcesAtHand(
  ports: ReaderPorts & Pick<Ports, "resources" | "resourceChoices">,
  { actor, limit }: { actor: Actor; limit: number },
): Promise<readonly Resource[]> {
  const saved = await savedResources(ports, actor);
  const reader = await resourceReader(ports, actor);
  const recent = await ports.resources.recent({ reader, limit: limit + saved.length });
  const own = new Set(saved.map(({ id }) => id));
  return [...saved, ...recent.filter(({ id }) => !own.has(id))].slice(0, limit);
}
