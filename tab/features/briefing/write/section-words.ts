import type { ItemSection } from "../../../../shared/domain/briefing/item.ts";

/** The parts of a briefing that ask for nothing to be done, as readers see them. */
export const sectionWords: Record<ItemSection, string> = {
  know: "To know",
  dates: "Dates",
  resources: "New resources",
};
