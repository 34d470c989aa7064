import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { asChanged } from "../../../domain/resources/as-changed.ts";
import { changedStanding, type WantedStanding } from "../../../domain/resources/changed-standing.ts";
import { networkMoveErrors } from "../../../domain/resources/network-move-errors.ts";
import {
  type Resource,
  type ResourceContent,
  type ResourceId,
  type Standing,
  standingOf,
} from "../../../domain/resources/resource.ts";
import { resourceErrors } from "../../../domain/resources/resource-errors.ts";
import { canCurate, type ResourceReader } from "../../../domain/resources/resource-rights.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";
import { visibleResource } from "../visible-resource.ts";
import { resourceSetting } from "./resource-setting.ts";
import type { SetStandingRefusal } from "./set-standing.ts";

/** What several resources can be changed in. */
export interface SetOfOne
  extends Partial<Pick<ResourceContent, "kind" | "phase" | "keyStages" | "networks">> {
  /** `null` takes it away. */
  readonly reviewOn?: ResourceContent["reviewOn"] | null;
  readonly standing?: WantedStanding;
}

export interface ChangeOfOne {
  readonly id: ResourceId;
  readonly version: string;
  readonly set: SetOfOne;
}

export interface ChangedSeveral {
  /** With what each said before of what was changed. */
  readonly saved: readonly (Versioned<Resource> & { readonly was: SetOfOne })[];
  readonly failed: readonly {
    readonly id: ResourceId;
    /** Absent where it is not there, or not for them to know of. */
    readonly title?: string;
    readonly code: SetStandingRefusal;
    /** The place of what is wrong with it. */
    readonly pointer?: string;
  }[];
}

/**
 * Changes several resources, each as it was read; one that is refused holds up no other. What stands so already is left as it is and
 * counts as saved, so that the same sent again finishes what was cut off.
 */
export async function changeSeveral(
  ports: ReaderPorts & Pick<Ports, "resources">,
  { actor, changes }: { actor: Actor; changes: readonly ChangeOfOne[] },
): Promise<ChangedSeveral> {
  const reader = await resourceReader(ports, actor);
  const saved: ChangedSeveral["saved"][number][] = [];
  const failed: ChangedSeveral["failed"][number][] = [];
  for (const change of changes) {
    const found = await visibleResource(ports, reader, change.id);
    const outcome = found ? await changeOne(ports, reader, { found, change }) : refuse("resource.not-found");
    if (found && outcome.ok) saved.push({ ...outcome.value, was: saidBefore(found.value, change.set) });
    else if (outcome.ok) continue;
    else {
      const [error] = outcome.errors ?? [];
      failed.push({
        id: change.id,
        ...(found ? { title: found.value.title } : {}),
        code: outcome.code,
        ...(error ? { pointer: error.pointer } : {}),
      });
    }
  }
  return { saved, failed };
}

async function changeOne(
  ports: Pick<Ports, "resources">,
  reader: ResourceReader,
  { found, change: { version, set } }: { found: Versioned<Resource>; change: ChangeOfOne },
): Promise<Result<Versioned<Resource>, SetStandingRefusal>> {
  const before = found.value;
  if (!canCurate(reader, before)) return refuse("resource.not-yours");
  const by =
    set.standing?.status === "superseded" ? await visibleResource(ports, reader, set.standing.by) : undefined;
  const standing = set.standing
    ? changedStanding(before, set.standing, { today: reader.today, find: () => by?.value })
    : ok(standingOf(before));
  if (!standing.ok) return standing;
  const { reviewOn: _old, ...rest } = before;
  const reviewOn = set.reviewOn === undefined ? before.reviewOn : (set.reviewOn ?? undefined);
  const after: Resource = {
    ...rest,
    ...(set.kind === undefined ? {} : { kind: set.kind }),
    ...(set.phase === undefined ? {} : { phase: set.phase }),
    ...(set.keyStages === undefined ? {} : { keyStages: set.keyStages }),
    ...(set.networks === undefined ? {} : { networks: set.networks }),
    ...(reviewOn === undefined ? {} : { reviewOn }),
    standing: standing.value,
  };
  if (saysTheSame(before, after)) return ok(found);
  const errors = [
    ...resourceErrors(after, await resourceSetting(ports, reader, { before, after })),
    ...networkMoveErrors(reader, before, after),
  ];
  if (errors.length > 0) return refuse("resource.invalid", errors);
  // Looked at again and found right, or put away and brought back, it says what it said.
  const isSaidOtherwise = said(before) !== said(after);
  return ports.resources.save(isSaidOtherwise ? asChanged(after, reader.today) : after, version);
}

/** As many parts of what a resource says as several are given at once. */
const said = ({ kind, phase, keyStages = [], networks }: Resource): string =>
  JSON.stringify([kind, phase, keyStages, networks]);

const saysTheSame = (one: Resource, other: Resource): boolean => {
  const parts = (each: Resource) => JSON.stringify([said(each), each.reviewOn, standingOf(each)]);
  return parts(one) === parts(other);
};

function saidBefore(before: Resource, set: SetOfOne): SetOfOne {
  const standing = standingOf(before);
  const { kind, phase, keyStages = [], networks, reviewOn = null } = before;
  const said: SetOfOne = { kind, phase, keyStages, networks, reviewOn, standing: wantedAgain(standing) };
  return Object.fromEntries(Object.entries(said).filter(([name]) => name in set));
}

/** How it is asked for that a resource stands as it stood. */
function wantedAgain(standing: Standing): WantedStanding {
  if (standing.status === "superseded")
    return standing.by ? { status: "superseded", by: standing.by } : { status: "archived" };
  return { status: standing.status === "proposed" ? "current" : standing.status };
}
