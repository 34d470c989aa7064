import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { canCurate } from "../../../domain/resources/resource-rights.ts";
import type { TellingId } from "../../../domain/resources/upkeep/told-apart.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";
import { visibleResource } from "../visible-resource.ts";

/** Takes back that resources were told apart; whoever keeps one of them may. Safe to repeat. */
export async function takeTellingBack(
  ports: ReaderPorts & Pick<Ports, "resources" | "toldApart">,
  { actor, telling: id }: { actor: Actor; telling: TellingId },
): Promise<Result<undefined, "resource.not-yours">> {
  const telling = (await ports.toldApart.list()).find((each) => each.id === id);
  if (!telling) return ok(undefined);
  const reader = await resourceReader(ports, actor);
  const found = await Promise.all(telling.members.map((each) => visibleResource(ports, reader, each.id)));
  if (!found.some((each) => each && canCurate(reader, each.value))) return refuse("resource.not-yours");
  await ports.toldApart.remove(id);
  return ok(undefined);
}
