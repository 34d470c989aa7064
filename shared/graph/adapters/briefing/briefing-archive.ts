import MiniSearch from "minisearch";
import { itemsOut } from "../../../domain/briefing/corrections/correction.ts";
import type { EditionId } from "../../../domain/briefing/ids.ts";
import type { BriefingItem } from "../../../domain/briefing/item.ts";
import type { BriefingArchive, Editions } from "../../../domain/briefing/ports.ts";

interface Entry {
  readonly id: string;
  readonly edition: EditionId;
  readonly item: BriefingItem;
}

/** Search over published editions. What is published never changes, so each edition is indexed once. */
export function briefingArchive(editions: Pick<Editions, "list">): BriefingArchive {
  const entries = new Map<string, Entry>();
  /** By edition: how many corrections what is indexed of it has. */
  const indexed = new Map<EditionId, number>();
  const index = new MiniSearch<Entry>({
    fields: ["title", "what", "why", "action"],
    extractField: (entry, field) => (field === "id" ? entry.id : textOf(entry.item, field)),
    searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.2, combineWith: "AND" },
  });

  return {
    async search(words) {
      for (const { value } of await editions.list()) {
        const corrections = value.corrections?.length ?? 0;
        if (value.status !== "published" || indexed.get(value.id) === corrections) continue;
        indexed.set(value.id, corrections);
        for (const [id, entry] of entries)
          if (entry.edition === value.id) {
            index.discard(id);
            entries.delete(id);
          }
        for (const item of itemsOut(value)) {
          const entry = { id: `${value.id} ${item.id}`, edition: value.id, item };
          entries.set(entry.id, entry);
          index.add(entry);
        }
      }
      return index.search(words).flatMap(({ id }) => entries.get(String(id)) ?? []);
    },
  };
}

function textOf(item: BriefingItem, field: string): string {
  if (field === "title") return item.title;
  if (field === "what") return item.what;
  if (field === "why") return item.why;
  return item.action?.text ?? "";
}
