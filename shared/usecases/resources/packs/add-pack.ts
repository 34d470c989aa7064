import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import {
  isPack,
  type Resource,
  type ResourceEdit,
  type ResourceId,
} from "../../../domain/resources/resource.ts";
import { resourceErrors } from "../../../domain/resources/resource-errors.ts";
import { curatesAll } from "../../../domain/resources/resource-rights.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
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
  if (!curatesAll(reader, said)) return refuse("resource.not-yours");
  const pack: Resource = {
    ...said,
    ...{ id, address: "", kind: "pack", contributor: actor.person, entries: said.entries ?? [] },
  };
  const errors = resourceErrors(pack, await resourceSetting(ports, reader, { after: pack }));
  if (errors.length > 0) return refuse("resource.invalid", errors);
  const added = await ports.resources.addLink(pack);
  return isOwn(added) ? ok(added) : refuse("resource.there-already");
}
