import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { addressKey } from "../../../domain/resources/address-key.ts";
import { asChanged } from "../../../domain/resources/as-changed.ts";
import type { Resource, ResourceEdit, ResourceId } from "../../../domain/resources/resource.ts";
import { resourceErrors } from "../../../domain/resources/resource-errors.ts";
import { canSee, curatesAll } from "../../../domain/resources/resource-rights.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";
import { resourceSetting } from "./resource-setting.ts";

export type AddedLink =
  | { readonly added: Versioned<Resource> }
  /** The one that has this address already; of one that they may not see nobody is told. */
  | { readonly standing: Resource };

/**
 * Adds a link to what is kept elsewhere: current when they keep every collection it goes into, otherwise proposed to those who do. Safe
 * to repeat: the id is the sender's.
 */
export async function addLink(
  ports: ReaderPorts & Pick<Ports, "resources">,
  { actor, id, said }: { actor: Actor; id: ResourceId; said: ResourceEdit },
): Promise<Result<AddedLink, "resource.invalid" | "resource.there-already">> {
  const isOwn = ({ value }: Versioned<Resource>) => value.contributor === actor.person;
  const first = await ports.resources.find(id);
  if (first) return isOwn(first) ? ok({ added: first }) : refuse("resource.there-already");
  const reader = await resourceReader(ports, actor);
  const link: Resource = {
    ...said,
    ...(curatesAll(reader, said) ? {} : { standing: { status: "proposed" } }),
    contributor: actor.person,
    id,
  };
  const errors = resourceErrors(link, await resourceSetting(ports, reader, { after: link }));
  if (errors.length > 0) return refuse("resource.invalid", errors);
  const key = addressKey(link.address);
  const same = (await ports.resources.list()).find(
    ({ value }) => addressKey(value.address) === key && canSee(reader, value),
  );
  if (same) return ok({ standing: same.value });
  const added = await ports.resources.addLink(asChanged(link, reader.today));
  return isOwn(added) ? ok({ added }) : refuse("resource.there-already");
}
