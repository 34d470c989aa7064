import type { ItemStanding } from "../../../shared/contract/briefing/handover.schema.ts";
import { latestToPutOff } from "../../../shared/domain/briefing/put-off.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { doneByWords, handedByWords, handedToWords } from "../../../shared/sentences/briefing/handovers.ts";
import type { ReadItem } from "../../../shared/usecases/briefing/read-item.ts";

/** How an item stands for its reader: their own acts, and who else did, does or asked for it. */
export const presentStanding = (
  { item, receipt, doneBy, handedTo, from }: ReadItem,
  today: CivilDate,
): ItemStanding => ({
  acknowledged: receipt?.acknowledgedAt !== undefined,
  done: receipt?.doneAt !== undefined,
  ...(doneBy ? { doneBy: doneByWords(doneBy.person?.name, doneBy.at, today) } : {}),
  ...(handedTo
    ? {
        handedTo: {
          name: handedTo.person.name,
          sentence: handedToWords(handedTo.person.name, handedTo.handover.at, today),
          note: handedTo.handover.note,
        },
      }
    : {}),
  ...(receipt?.laterOn && receipt.laterOn > today ? { laterOn: receipt.laterOn } : {}),
  ...(item.action ? { latest: latestToPutOff(item, today) } : {}),
  ...(from
    ? { from: { name: from.person.name, sentence: handedByWords(from.person.name, from.handover.note) } }
    : {}),
});
