import type { ItemSection } from "../../domain/briefing/item.ts";

/** The headings a reader meets items by: what is to do before all else. */
export const sectionTitles: Readonly<Record<"to-do" | ItemSection, string>> = {
  "to-do": "To do",
  know: "To know",
  dates: "Dates",
  resources: "New resources",
};
