import { type Edition, isOpenForEditing } from "../../domain/briefing/edition.ts";
import type { EditionId, ItemId } from "../../domain/briefing/ids.ts";
import type { Ports } from "../../domain/ports.ts";
import { type FieldError, type Result, refuse } from "../../domain/result.ts";
import type { Versioned } from "../../domain/versioned.ts";
import { editionAt } from "./edition-at.ts";

export type OrderRefusal = "edition.not-found" | "edition.published" | "edition.invalid" | "edition.changed";

/** Puts an edition's items in the editor's order, if the edition still stands as they read it. */
export async function orderItems(
  { editions, items }: Pick<Ports, "editions" | "items">,
  { edition: id, order, version }: { edition: EditionId; order: readonly ItemId[]; version: string },
): Promise<Result<Versioned<Edition>, OrderRefusal>> {
  const found = await editionAt({ editions }, { edition: id, version });
  if (!found) return refuse("edition.not-found");
  if (!isOpenForEditing(found.value)) return refuse("edition.published");
  if (found.version !== version) return refuse("edition.changed");
  const known = new Set((await items.listIn(id)).map(({ value }) => value.id));
  const errors = order.flatMap((item, index): FieldError[] => {
    if (!known.has(item)) return [{ pointer: `/items/${index}`, code: "unknown-item" }];
    return order.indexOf(item) < index ? [{ pointer: `/items/${index}`, code: "duplicate" }] : [];
  });
  if (errors.length > 0) return refuse("edition.invalid", errors);
  return editions.save({ ...found.value, order }, version);
}
