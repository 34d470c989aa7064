import type { EditionId } from "../../../../shared/domain/briefing/ids.ts";
import type { BriefingItem } from "../../../../shared/domain/briefing/item.ts";
import type { SettleView } from "../../cards/briefing/item-row.ts";
import type { Reply, Turn } from "../../turn.ts";
import { openForReader } from "./open-for-reader.ts";
import { showToDos } from "./show-to-dos.ts";

/** The card that the button stood on, as it is now; with one sentence when the button could not do its work. */
export async function showAfterSettling(
  turn: Turn,
  on: { edition: EditionId; view: SettleView },
  became: { justDone?: BriefingItem; note?: string },
): Promise<Reply> {
  if (on.view === "briefing") return openForReader(turn, on.edition, became.note);
  return showToDos(turn, became);
}
