import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { asChanged } from "../../../domain/resources/as-changed.ts";
import { networkMoveErrors } from "../../../domain/resources/network-move-errors.ts";
import { entriesOver } from "../../../domain/resources/packs/entries-over.ts";
import {
  isPack,
  type Resource,
  type ResourceEdit,
  type ResourceId,
} from "../../../domain/resources/resource.ts";
import { resourceErrors } from "../../../domain/resources/resource-errors.ts";
import { canChange, canCurate } from "../../../domain/resources/resource-rights.ts";
import { type Result, refuse } from "../../../domain/result.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { packEntries } from "../packs/pack-entries.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";
import { visibleResource } from "../visible-resource.ts";
import { resourceSetting } from "./resource-setting.ts";

export type ChangeResourceRefusal =
  | "resource.not-found"
  | "resource.not-yours"
  | "resource.invalid"
  | "resource.changed";

/** Saves what somebody says about a resource, if it still stands as they read it: its curators, and its contributor while it is proposed. */
export async function changeResource(
  ports: ReaderPorts & Pick<Ports, "resources">,
  { actor, id, said, version }: { actor: Actor; id: ResourceId; said: ResourceEdit; version: string },
): Promise<Result<Versioned<Resource>, ChangeResourceRefusal>> {
  const reader = await resourceReader(ports, actor);
  const before = (await visibleResource(ports, reader, id))?.value;
  if (!before) return refuse("resource.not-found");
  if (!canChange(reader, before)) return refuse("resource.not-yours");
  const entries = isPack(before) ? await packEntries(ports, reader, before) : [];
  const shown = new Set(entries.map((entry) => entry.id));
  const after = edited(before, said, shown);
  const put = isPack(before) && said.entries ? { entries: said.entries, shown } : undefined;
  const errors = [
    ...resourceErrors(after, await resourceSetting(ports, reader, { before, after, put })),
    ...(canCurate(reader, before) ? networkMoveErrors(reader, before, after) : []),
  ];
  if (errors.length > 0) return refuse("resource.invalid", errors);
  return ports.resources.save(asChanged(after, reader.today), version);
}

/** All that a form says, over what other actions said. A pack stays one, with what its editor was not shown of it. */
function edited(
  before: Resource,
  { entries: put, ...said }: ResourceEdit,
  shown: ReadonlySet<ResourceId>,
): Resource {
  const { id, contributor, standing, decision, changedOn, file, address, kind, entries } = before;
  return {
    ...said,
    id,
    ...(contributor ? { contributor } : {}),
    ...(standing ? { standing } : {}),
    ...(decision ? { decision } : {}),
    ...(changedOn ? { changedOn } : {}),
    ...(file ? { file } : {}),
    ...(entries ? { address, kind, entries: entriesOver(entries, put ?? entries, shown) } : {}),
  };
}
