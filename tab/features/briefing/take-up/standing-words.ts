import type { Standing } from "./item-tally.ts";

/** A reader's standing with an item, as the legend, screen readers and the export say it. */
export const standingWords: Record<Standing, string> = {
  "not-for-them": "Not for them",
  none: "Not opened",
  opened: "Opened",
  acknowledged: "Noted",
  done: "Done",
};
