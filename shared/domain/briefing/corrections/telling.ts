import { isInAudience } from "../../directory/audience.ts";
import type { Directory } from "../../directory/directory.ts";
import type { PersonId } from "../../directory/person.ts";
import type { Edition } from "../edition.ts";
import type { Receipt } from "../receipt.ts";
import type { Correction } from "./correction.ts";
import { areCardsDue } from "./shown.ts";

/** How far readers have been told of an edition's corrections, kept so that another server can go on where one stopped. */
export interface CorrectionsTold {
  /** So many corrections are told of, the earliest first. */
  readonly count: number;
  /** Of the next one, readers up to and including this one, in order of id. */
  readonly through?: PersonId;
}

/** Corrections that nobody has been told of yet, in order. */
export const correctionsToTell = ({ corrections = [], correctionsTold }: Edition): readonly Correction[] =>
  corrections.slice(correctionsTold?.count ?? 0);

/**
 * Whether a job should put cards right or tell of corrections: nobody else is at it, or whoever was has given up. In quiet hours only
 * cards are put right.
 */
export const isToBeTold = (edition: Edition, now: Date, isQuiet: boolean): boolean =>
  edition.status === "published" &&
  (areCardsDue(edition, now) || (!isQuiet && correctionsToTell(edition).length > 0)) &&
  (!edition.claim || edition.claim.until <= now);

/**
 * Who is told of a correction, in order of id: those who had opened the edition, settled the item or been handed it before it came.
 * Whoever opens it afterwards reads it as it is. The editor who made it knows.
 */
export function readersToTell(
  correction: Pick<Correction, "item" | "at" | "by">,
  edition: Edition,
  receipts: readonly Receipt[],
  directory: Directory,
): PersonId[] {
  const item = edition.frozenItems?.find(({ id }) => id === correction.item);
  if (!item) return [];
  const told = new Set<PersonId>();
  for (const { person, item: of, openedAt, acknowledgedAt, doneAt, handover } of receipts) {
    if (of !== undefined && of !== item.id) continue;
    const hadIt = [openedAt, acknowledgedAt, doneAt].some((at) => at !== undefined && at < correction.at);
    if (hadIt && isInAudience(item.audience, person, directory, edition.id)) told.add(person);
    if (handover && !handover.ended && handover.at < correction.at) told.add(handover.to);
  }
  told.delete(correction.by);
  return [...told].sort();
}
