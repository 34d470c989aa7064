import type { ReaderItem } from "../../../../shared/contract/briefing/edition.schema.ts";
import { sectionTitles } from "../../../../shared/sentences/briefing/briefing-sections.ts";

export interface ReadingSection {
  readonly title: string;
  readonly items: readonly ReaderItem[];
}

/** The items under the headings a reader meets them by, in reading order; headings without items are left out. */
export function readingSections(items: readonly ReaderItem[]): ReadingSection[] {
  const informing = items.filter((item) => !item.action);
  return [
    { title: sectionTitles["to-do"], items: items.filter((item) => item.action) },
    { title: sectionTitles.know, items: informing.filter((item) => item.section === "know") },
    { title: sectionTitles.dates, items: informing.filter((item) => item.section === "dates") },
    { title: sectionTitles.resources, items: informing.filter((item) => item.section === "resources") },
  ].filter((section) => section.items.length > 0);
}
