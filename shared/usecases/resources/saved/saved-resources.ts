import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import type { Resource } from "../../../domain/resources/resource.ts";
import { canSee } from "../../../domain/resources/resource-rights.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";

/** What somebody saved, the newest first. What is gone, or no longer for them, is left out, and comes back when it does. */
export async function savedResources(
  ports: ReaderPorts & Pick<Ports, "resources" | "resourceChoices">,
  actor: Actor,
): Promise<readonly Resource[]> {
  const choices = await ports.resourceChoices.find(actor.person);
  if (!choices) return [];
  const reader = await resourceReader(ports, actor);
  const found = await Promise.all(choices.value.saved.map((id) => ports.resources.find(id)));
  return found.flatMap((each) => (each && canSee(reader, each.value) ? [each.value] : []));
}
