import type { Actor } from "../../domain/directory/actor.ts";
import type { Ports } from "../../domain/ports.ts";
import { daysToBringBack } from "../../domain/resources/changed-standing.ts";
import type { PinnedAnswer } from "../../domain/resources/pins/pinned-answer.ts";
import { isPack, type Resource, type ResourceId, standingOf } from "../../domain/resources/resource.ts";
import { canChange, canCurate, canDecide, canSee, isFound } from "../../domain/resources/resource-rights.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import { packEntries } from "./packs/pack-entries.ts";
import { type ReaderPorts, resourceReader } from "./resource-reader.ts";
import { visibleResource } from "./visible-resource.ts";

export interface ReadResource {
  readonly resource: Resource;
  readonly version: string;
  readonly canCurate: boolean;
  readonly canChange: boolean;
  readonly canDecide: boolean;
  /** Whether it is their own proposal, which they may take back. */
  readonly canWithdraw: boolean;
  /** Others, as far as they may see them. */
  readonly supersededBy?: Resource;
  readonly adaptedFrom?: Resource;
  readonly replaces: readonly Resource[];
  readonly adaptations: readonly Resource[];
  /** What a pack holds, as far as they may see it; undefined for whatever is no pack. */
  readonly entries?: readonly Resource[];
  /** Packs that hold it. */
  readonly packs: readonly Resource[];
  readonly daysLeft?: number;
  /** What it is shown first for, the first first; only for whoever keeps it. */
  readonly pins?: readonly PinnedAnswer[];
}

/** One resource. Somebody who may not see it is not told that it is there. */
export async function readResource(
  ports: ReaderPorts & Pick<Ports, "resources" | "pinnedAnswers">,
  { actor, id }: { actor: Actor; id: ResourceId },
): Promise<Result<ReadResource, "resource.not-found">> {
  const reader = await resourceReader(ports, actor);
  const found = await visibleResource(ports, reader, id);
  if (!found) return refuse("resource.not-found");
  const resource = found.value;
  const standing = standingOf(resource);
  const other = async (of: ResourceId | undefined) => of && (await visibleResource(ports, reader, of))?.value;
  const supersededBy = await other(standing.status === "superseded" ? standing.by : undefined);
  const adaptedFrom = await other(resource.adaptedFrom);
  const pointing = (await ports.resources.listPointingTo(id)).filter((each) => canSee(reader, each));
  return ok({
    resource,
    version: found.version,
    canCurate: canCurate(reader, resource),
    canChange: canChange(reader, resource),
    canDecide: canDecide(reader, resource),
    canWithdraw: standing.status === "proposed" && resource.contributor === actor.person,
    ...(supersededBy ? { supersededBy } : {}),
    ...(adaptedFrom ? { adaptedFrom } : {}),
    replaces: pointing.filter((each) => {
      const its = standingOf(each);
      return its.status === "superseded" && its.by === id;
    }),
    adaptations: pointing.filter((each) => each.adaptedFrom === id),
    ...(isPack(resource) ? { entries: await packEntries(ports, reader, resource) } : {}),
    packs: pointing.filter((each) => isFound(each) && each.entries?.includes(id)),
    ...(canCurate(reader, resource) ? { pins: await pinsOf(ports, id) } : {}),
    ...(standing.status === "removed" ? { daysLeft: daysToBringBack(standing.on, reader.today) } : {}),
  });
}

const pinsOf = async ({ pinnedAnswers }: Pick<Ports, "pinnedAnswers">, id: ResourceId) =>
  (await pinnedAnswers.list())
    .filter(({ resource }) => resource === id)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
