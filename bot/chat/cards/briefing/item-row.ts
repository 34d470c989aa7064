import type { z } from "zod";
import { isSettledFor, type ReadItem } from "../../../../shared/usecases/briefing/read-item.ts";
import { takeBack } from "../../questions/handover-questions.ts";
import { revisionOnButton } from "../../revision.ts";
import { acknowledge, done, notDone } from "../../vocabulary.ts";
import { action } from "../action.ts";
import type { CardElement, RichTextBlock } from "../adaptive-card.ts";
import { buttons, row } from "../row.ts";
import { line, run } from "../text.ts";

/** Which card the item stands on. */
export type SettleView = z.input<typeof done.input>["view"];

interface ItemRowParts {
  readonly read: Pick<ReadItem, "item" | "receipt" | "doneBy" | "handedTo">;
  readonly view: SettleView;
  /** What stands at the left: title, what to do. */
  readonly lines: readonly RichTextBlock[];
}

/** An item's lines with the one button that settles it at their right, [Done] or [Noted]; or how it stands, and the way back. */
export function itemRow({ read, view, lines }: ItemRowParts): CardElement[] {
  const { item, receipt, doneBy, handedTo } = read;
  // What is pressed is of the item as it was when the card was made.
  const data = { edition: item.edition, item: item.id, view, ...revisionOnButton(item) };
  const state = (words: string) => line([run(words, { weight: "Bolder", color: "Good" })]);
  if (item.action && doneBy && !receipt?.doneAt)
    return [...lines, state(`Done by ${doneBy.person?.name ?? "a colleague"} ✓`)];
  if (!isSettledFor(read)) {
    if (handedTo)
      return [
        ...lines,
        line([run(`${handedTo.person.name} has it to do`, { isSubtle: true })]),
        buttons(action(takeBack, "Take back", data)),
      ];
    return [
      row(lines, buttons(item.action ? action(done, "Done", data) : action(acknowledge, "Noted", data))),
    ];
  }
  return item.action
    ? [row(lines, state("Done ✓")), buttons(action(notDone, "Not done after all", data))]
    : [row(lines, state("Noted ✓"))];
}
