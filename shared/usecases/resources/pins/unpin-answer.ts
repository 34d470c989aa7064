import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { canUnpin } from "../../../domain/resources/pins/pin-rights.ts";
import type { PinId } from "../../../domain/resources/pins/pinned-answer.ts";
import { canSee } from "../../../domain/resources/resource-rights.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";

/** Takes a pin away; whoever keeps its resource may. Somebody who may not see the resource is not told that it is pinned. */
export async function unpinAnswer(
  ports: ReaderPorts & Pick<Ports, "resources" | "pinnedAnswers">,
  { actor, pin: id }: { actor: Actor; pin: PinId },
): Promise<Result<undefined, "resource-pin.not-found" | "resource.not-yours">> {
  const pin = await ports.pinnedAnswers.find(id);
  if (!pin) return refuse("resource-pin.not-found");
  const reader = await resourceReader(ports, actor);
  const resource = (await ports.resources.find(pin.value.resource))?.value;
  if (!canUnpin(reader, pin.value, resource))
    return refuse(resource && canSee(reader, resource) ? "resource.not-yours" : "resource-pin.not-found");
  await ports.pinnedAnswers.remove(id, pin.version);
  return ok(undefined);
}
