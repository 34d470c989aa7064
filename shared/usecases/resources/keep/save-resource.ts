import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { withSaved } from "../../../domain/resources/choices/resource-choices.ts";
import type { ResourceId } from "../../../domain/resources/resource.ts";
import { ok, type Result } from "../../../domain/result.ts";
import { readResource } from "../read-resource.ts";
import type { ReaderPorts } from "../resource-reader.ts";
import { changeChoices } from "../saved/change-choices.ts";

/** Saves a resource for somebody, or lets go of it. Safe to repeat. What they may no longer see they may still let go of. */
export async function saveResource(
  ports: ReaderPorts & Pick<Ports, "resources" | "resourceChoices" | "pinnedAnswers">,
  { actor, id, isSaved }: { actor: Actor; id: ResourceId; isSaved: boolean },
): Promise<Result<undefined, "resource.not-found">> {
  const read = isSaved ? await readResource(ports, { actor, id }) : ok(undefined);
  if (!read.ok) return read;
  await changeChoices(ports, actor.person, (choices) => withSaved(choices, id, isSaved));
  return ok(undefined);
}
