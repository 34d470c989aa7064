import { lastCorrectionOf } from "../../../shared/domain/briefing/corrections/correction.ts";
import type { EditionId, ItemId } from "../../../shared/domain/briefing/ids.ts";
import { correctionSentence } from "../../../shared/sentences/corrections.ts";
import type { SettleRefusal } from "../../../shared/usecases/briefing/settle-item.ts";
import type { Turn } from "../turn.ts";

/** Why a button of an older card did nothing; where the item was set right or withdrawn since, what was done to it comes first. */
export async function whyNotSettled(
  turn: Turn,
  of: { edition: EditionId; item: ItemId },
  code: SettleRefusal,
): Promise<string> {
  const why = turn.sentence(code);
  if (code !== "item.withdrawn" && code !== "item.corrected") return why;
  const edition = await turn.ports.editions.find(of.edition);
  const correction = edition && lastCorrectionOf(edition.value, of.item);
  return correction ? `${correctionSentence(correction, turn.today)} ${why}` : why;
}
