import type { z } from "zod";
import type { BriefingItem } from "../../../shared/domain/briefing/item.ts";
import { isSettled, type Receipt } from "../../../shared/domain/briefing/receipt.ts";
import { acknowledge, done, notDone } from "../vocabulary.ts";
import { action } from "./action.ts";
import type { ActionSet, CardElement } from "./adaptive-card.ts";
import { line, run } from "./text.ts";

/** Which card the buttons stand on. */
export type SettleView = z.input<typeof done.input>["view"];

/** How an item stands with its reader and the one button that changes it: [Done], [Noted], or "Done ✓" [Not done after all]. */
export function settleButtons(
  item: BriefingItem,
  receipt: Receipt | undefined,
  view: SettleView,
): CardElement[] {
  const data = { edition: item.edition, item: item.id, view };
  if (!isSettled(item, receipt))
    return [buttons(item.action ? action(done, "Done", data) : action(acknowledge, "Noted", data))];
  const state = line([run(item.action ? "Done ✓" : "Noted ✓", { weight: "Bolder", color: "Good" })], "Small");
  return item.action ? [state, buttons(action(notDone, "Not done after all", data))] : [state];
}

const buttons = (button: ReturnType<typeof action>): ActionSet => ({
  type: "ActionSet",
  actions: [button],
  spacing: "Small",
});
