import { type Edition, isOpenForEditing } from "../../domain/briefing/edition.ts";
import type { EditionId, ItemId } from "../../domain/briefing/ids.ts";
import type { BriefingItem, ItemContent } from "../../domain/briefing/item.ts";
import type { ItemSource } from "../../domain/briefing/offers/source.ts";
import { isBriefingTuesday } from "../../domain/briefing/tuesdays.ts";
import type { Ports } from "../../domain/ports.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { Versioned } from "../../domain/versioned.ts";
import { contentErrors } from "./content-errors.ts";

type WritePorts = Pick<Ports, "editions" | "items" | "directory">;

export type AddItemRefusal = "item.invalid" | "item.locked" | "edition.not-a-briefing-tuesday";

/** Adds an item to a Tuesday's edition, which comes into being with its first. Safe to repeat: the id is the sender's. */
export async function addItem(
  ports: WritePorts,
  {
    edition,
    id,
    content,
    source,
  }: { edition: CivilDate; id: ItemId; content: ItemContent; source?: ItemSource | undefined },
): Promise<Result<Versioned<BriefingItem>, AddItemRefusal>> {
  const people = await ports.directory.current();
  if (!isBriefingTuesday(edition, people.schools, await ports.directory.closures()))
    return refuse("edition.not-a-briefing-tuesday");
  const errors = contentErrors(content, edition, people);
  if (errors.length > 0) return refuse("item.invalid", errors);
  const found = (await ports.editions.find(edition)) ?? (await ports.editions.create(blankEdition(edition)));
  if (!isOpenForEditing(found.value)) return refuse("item.locked");
  return ok(await ports.items.create({ ...content, id, edition, ...(source ? { source } : {}) }));
}

export type SaveItemRefusal = "item.invalid" | "item.locked" | "item.not-found" | "item.changed";

/** Saves what an editor changed in an item, if it still stands as they read it. */
export async function saveItem(
  ports: WritePorts,
  { id, content, version }: { id: ItemId; content: ItemContent; version: string },
): Promise<Result<Versioned<BriefingItem>, SaveItemRefusal>> {
  const open = await findOpen(ports, id);
  if (!open.ok) return open;
  const { edition, source } = open.value.value;
  const errors = contentErrors(content, edition, await ports.directory.current());
  if (errors.length > 0) return refuse("item.invalid", errors);
  return ports.items.save({ ...content, id, edition, ...(source ? { source } : {}) }, version);
}

/** Takes an item out of its edition, if it still stands as the editor read it. Removing what is gone is no refusal. */
export async function removeItem(
  ports: WritePorts,
  { id, version }: { id: ItemId; version: string },
): Promise<Result<undefined, "item.locked" | "item.changed">> {
  const open = await findOpen(ports, id);
  if (open.ok) return ports.items.remove(id, version);
  return open.code === "item.not-found" ? ok(undefined) : refuse("item.locked");
}

async function findOpen(
  { items, editions }: WritePorts,
  id: ItemId,
): Promise<Result<Versioned<BriefingItem>, "item.not-found" | "item.locked">> {
  const found = await items.find(id);
  if (!found) return refuse("item.not-found");
  const edition = await editions.find(found.value.edition);
  return !edition || isOpenForEditing(edition.value) ? ok(found) : refuse("item.locked");
}

export const blankEdition = (id: EditionId): Edition => ({ id, status: "draft", order: [] });
