import type { ItemTally, TakeUpItem } from "./item-tally.ts";
import { standingWords } from "./standing-words.ts";

/** A school's standing with an item in words: one reader's own, or how many of several: "3 of 5 done". */
export function tallyWords({ readers, settled, standing, doneBy }: ItemTally, item: TakeUpItem): string {
  if (doneBy !== undefined) return `Done by ${doneBy}`;
  if (readers <= 1) return standingWords[standing];
  return `${settled} of ${readers} ${item.asksFor === "action" ? "done" : "noted"}`;
}
