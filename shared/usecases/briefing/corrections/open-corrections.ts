import {
  type Correction,
  lastCorrectionOf,
  revisionOf,
} from "../../../domain/briefing/corrections/correction.ts";
import { correctionsToTell, readersToTell } from "../../../domain/briefing/corrections/telling.ts";
import type { Edition } from "../../../domain/briefing/edition.ts";
import type { EditionId } from "../../../domain/briefing/ids.ts";
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
}

export interface CorrectableEdition {
  readonly edition: Edition;
  readonly items: readonly CorrectableItem[];
  /** How many corrections readers are still to be told of. */
  readonly toTell: number;
}

/** An edition that has gone out, with everything in it that an editor may set right. */
export async function openCorrections(
  { editions, receipts, directory, clock }: Pick<Ports, "editions" | "receipts" | "directory" | "clock">,
  { actor, edition: id }: { actor: Actor; edition: EditionId },
): Promise<Result<CorrectableEdition, "access.refused" | "edition.not-found">> {
  if (!canEditBriefing(actor)) return refuse("access.refused");
  const found = await editions.find(id);
  if (found?.value.status !== "published") return refuse("edition.not-found");
  const edition = found.value;
  const [had, people, now] = [await receipts.listFor(id), await directory.current(), clock.now()];
  return ok({
    edition,
    items: (edition.frozenItems ?? []).map((item) => ({
      item,
      revision: revisionOf(edition, item.id),
      correction: lastCorrectionOf(edition, item.id),
      haveRead: readersToTell({ item: item.id, at: now, by: actor.person }, edition, had, people).length,
    })),
    toTell: correctionsToTell(edition).length,
  });
}
