import {
  type Correction,
  lastCorrectionOf,
  revisionOf,
} from "../../../domain/briefing/corrections/correction.ts";
import { recipientsOf } from "../../../domain/briefing/corrections/recipients.ts";
import { correctionsToTell, readersToTell } from "../../../domain/briefing/corrections/telling.ts";
import type { Edition } from "../../../domain/briefing/edition.ts";
import type { EditionId, ItemId } from "../../../domain/briefing/ids.ts";
import type { BriefingItem } from "../../../domain/briefing/item.ts";
import { type Actor, canEditBriefing } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";

export interface CorrectableItem {
  readonly item: BriefingItem;
  readonly revision: number;
  /** What was done to it last. */
  readonly correction: Correction | undefined;
  /** How many people have read it, and are told when it is corrected now. */
  readonly haveRead: number;
  /** How many are told by e-mail when it is corrected now, since theirs cannot be changed or nothing else reaches them. */
  readonly byMail: number;
}

export interface CorrectableEdition {
  readonly edition: Edition;
  readonly items: readonly CorrectableItem[];
  /** How many corrections readers are still to be told of. */
  readonly toTell: number;
}

/** An edition that has gone out, with everything in it that an editor may set right. */
export async function openCorrections(
  ports: Pick<Ports, "editions" | "receipts" | "directory" | "clock" | "deliveries" | "reaches">,
  { actor, edition: id }: { actor: Actor; edition: EditionId },
): Promise<Result<CorrectableEdition, "access.refused" | "edition.not-found">> {
  const { editions, receipts, directory, clock, deliveries, reaches } = ports;
  if (!canEditBriefing(actor)) return refuse("access.refused");
  const found = await editions.find(id);
  if (found?.value.status !== "published") return refuse("edition.not-found");
  const edition = found.value;
  const [had, people, now] = [await receipts.listFor(id), await directory.current(), clock.now()];
  const setting = {
    ...{ receipts: had, directory: people, reach: await reaches.all() },
    portions: await deliveries.listOf(id),
    letters: [],
  };
  const next = edition.corrections?.length ?? 0;
  const ifCorrected = (item: ItemId) => ({ item, at: now, by: actor.person });
  return ok({
    edition,
    items: (edition.frozenItems ?? []).map((item) => ({
      item,
      revision: revisionOf(edition, item.id),
      correction: lastCorrectionOf(edition, item.id),
      haveRead: readersToTell(ifCorrected(item.id), edition, had, people).length,
      byMail: recipientsOf(ifCorrected(item.id), next, edition, setting).mail.length,
    })),
    toTell: correctionsToTell(edition).length,
  });
}
