import type { z } from "zod";
import type { BriefingItem } from "../../../shared/domain/briefing/item.ts";
import { isSettled, type Receipt } from "../../../shared/domain/briefing/receipt.ts";
import { acknowledge, done, notDone } from "../vocabulary.ts";
import { action } from "./action.ts";
import type { CardElement, RichTextBlock } from "./adaptive-card.ts";
import { buttons, row } from "./row.ts";
import { line, run } from "./text.ts";

/** Which card the item stands on. */
export type SettleView = z.input<typeof done.input>["view"];

interface ItemRowParts {
  readonly item: BriefingItem;
  readonly receipt: Receipt | undefined;
  readonly view: SettleView;
  /** What stands at the left: title, what to do. */
  readonly lines: readonly RichTextBlock[];
}

/** An item's lines with the one button that settles it at their right, [Done] or [Noted]; or how it stands, and the way back. */
export function itemRow({ item, receipt, view, lines }: ItemRowParts): CardElement[] {
  const data = { edition: item.edition, item: item.id, view };
  if (!isSettled(item, receipt))
    return [
      row(lines, buttons(item.action ? action(done, "Done", data) : action(acknowledge, "Noted", data))),
    ];
  const state = line([run(item.action ? "Done ✓" : "Noted ✓", { weight: "Bolder", color: "Good" })]);
  return item.action
    ? [row(lines, state), buttons(action(notDone, "Not done after all", data))]
    : [row(lines, state)];
}
