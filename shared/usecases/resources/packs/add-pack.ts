import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { asChanged } from "../../../domain/resources/as-changed.ts";
import { keepsResources } from "../../../domain/resources/links/keeps-resources.ts";
import { networkMoveErrors } from "../../../domain/resources/network-move-errors.ts";
import {
  isPack,
  packKind,
  type Resource,
  type ResourceEdit,
  type ResourceId,
} from "../../../domain/resources/resource.ts";
import { resourceErrors } from "../../../domain/resources/resource-errors.ts";
import { canCurate } from "../../../domain/resources/resource-rights.ts";
import { type FieldError, ok, type Result, refuse } from "../../../domain/result.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { resourceSetting } from "../keep/resource-setting.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";

/**
 * Makes a pack of resources, in their order: the leads of its networks, and the central team. Safe to repeat: the id is the sender's.
 */
export async function addPack(
  ports: ReaderPorts & Pick<Ports, "resources">,
  { actor, id, said }: { actor: Actor; id: ResourceId; said: ResourceEdit },
): Promise<
  Result<Versioned<Resource>, "resource.not-yours" | "resource.invalid" | "resource.there-already">
> {
  const isOwn = ({ value }: Versioned<Resource>) => isPack(value) && value.contributor === actor.person;
  const first = await ports.resources.find(id);
  if (first) return isOwn(first) ? ok(first) : refuse("resource.there-already");
  const reader = await resourceReader(ports, actor);
  const isInNone = said.networks.length === 0;
  const isTheirs = isInNone ? keepsResources(actor, reader.networks) : canCurate(reader, said);
  if (!isTheirs) return refuse("resource.not-yours");
  const entries = said.entries ?? [];
  const pack: Resource = { ...said, id, address: "", kind: packKind, contributor: actor.person, entries };
  const put = { entries, shown: new Set<ResourceId>() };
  const errors: FieldError[] = [
    ...resourceErrors(pack, await resourceSetting(ports, reader, { after: pack, put })),
    // Without a network it is kept by the central team.
    ...(isInNone && !canCurate(reader, pack) ? [{ pointer: "/networks", code: "required" } as const] : []),
    ...networkMoveErrors(reader, { networks: [] }, pack),
  ];
  if (errors.length > 0) return refuse("resource.invalid", errors);
  const added = await ports.resources.addLink(asChanged(pack, reader.today));
  return isOwn(added) ? ok(added) : refuse("resource.there-already");
}
