import { lastCorrectionOf, revisionOf } from "../../../../shared/domain/briefing/corrections/correction.ts";
import type { EditionId, ItemId } from "../../../../shared/domain/briefing/ids.ts";
import { correctionSentence } from "../../../../shared/sentences/briefing/corrections.ts";
import type { Turn } from "../../turn.ts";

/** What was done to an item since the card was made on which a button did its work all the same; undefined where nothing was. */
export async function correctedSince(
  turn: Turn,
  of: { edition: EditionId; item: ItemId; revision: number },
): Promise<string | undefined> {
  const edition = (await turn.ports.editions.find(of.edition))?.value;
  const correction = edition && lastCorrectionOf(edition, of.item);
  if (!correction || revisionOf(edition, of.item) <= of.revision) return undefined;
  return correctionSentence(correction, turn.today);
}

/** Why a button of an older card did nothing; where the item was set right or withdrawn since, what was done to it comes first. */
export async function whyNotSettled(
  turn: Turn,
  of: { edition: EditionId; item: ItemId },
  code: Parameters<Turn["sentence"]>[0],
): Promise<string> {
  const why = turn.sentence(code);
  if (code !== "item.withdrawn" && code !== "item.corrected") return why;
  const edition = await turn.ports.editions.find(of.edition);
  const correction = edition && lastCorrectionOf(edition.value, of.item);
  return correction ? `${correctionSentence(correction, turn.today)} ${why}` : why;
}
