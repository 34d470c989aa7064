import { type Edition, inOrder, isOut } from "../../domain/briefing/edition.ts";
import type { EditionId } from "../../domain/briefing/ids.ts";
import type { BriefingItem } from "../../domain/briefing/item.ts";
import type { Ports } from "../../domain/ports.ts";

/** An edition as it went out, or as it would if it went out now. */
export interface EditionAsItStands extends Edition {
  readonly frozenItems: readonly BriefingItem[];
}

export async function editionAsItStands(
  { editions, items }: Pick<Ports, "editions" | "items">,
  id: EditionId,
): Promise<EditionAsItStands | undefined> {
  const found = await editions.find(id);
  if (!found) return undefined;
  const edition = found.value;
  // Withdrawn ones stay among them: its readers are told why they went.
  if (isOut(edition)) return { ...edition, frozenItems: edition.frozenItems ?? [] };
  const written = (await items.listIn(id)).map(({ value }) => value);
  return { ...edition, frozenItems: inOrder(written, edition.order) };
}
