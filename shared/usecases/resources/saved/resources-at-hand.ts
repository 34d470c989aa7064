import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import type { Resource } from "../../../domain/resources/resource.ts";
import { listOpenedByColleagues } from "../openings/list-opened-by-colleagues.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";
import { savedResources } from "./saved-resources.ts";

/** What somebody likely wants before they have typed a word: what they saved, what colleagues opened, then what was changed last. */
export async function resourcesAtHand(
  ports: ReaderPorts & Pick<Ports, "resources" | "resourceChoices" | "openings">,
  { actor, limit }: { actor: Actor; limit: number },
): Promise<readonly Resource[]> {
  const saved = await savedResources(ports, actor);
  const opened = await listOpenedByColleagues(ports, { actor, limit });
  const reader = await resourceReader(ports, actor);
  const recent = await ports.resources.recent({ reader, limit: limit + saved.length + opened.length });
  const all = [...saved, ...opened.map(({ resource }) => resource), ...recent];
  return [...new Map(all.map((each) => [each.id, each])).values()].slice(0, limit);
}
