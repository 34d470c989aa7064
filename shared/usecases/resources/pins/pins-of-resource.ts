import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import type { PinnedAnswer } from "../../../domain/resources/pins/pinned-answer.ts";
import type { ResourceId } from "../../../domain/resources/resource.ts";
import { canCurate } from "../../../domain/resources/resource-rights.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";
import { visibleResource } from "../visible-resource.ts";

/** What a resource is pinned for, the first first; for whoever keeps it. */
export async function pinsOfResource(
  ports: ReaderPorts & Pick<Ports, "resources" | "pinnedAnswers">,
  { actor, resource: id }: { actor: Actor; resource: ResourceId },
): Promise<Result<readonly PinnedAnswer[], "resource.not-found" | "resource.not-yours">> {
  const reader = await resourceReader(ports, actor);
  const found = await visibleResource(ports, reader, id);
  if (!found) return refuse("resource.not-found");
  if (!canCurate(reader, found.value)) return refuse("resource.not-yours");
  return ok(
    (await ports.pinnedAnswers.list())
      .filter(({ resource }) => resource === id)
      .sort((a, b) => a.at.getTime() - b.at.getTime()),
  );
}
