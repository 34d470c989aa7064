import { isInAudience } from "../../directory/audience.ts";
import type { Directory } from "../../directory/directory.ts";
import type { PersonId } from "../../directory/person.ts";
import type { Edition } from "../edition.ts";
import type { Receipt } from "../receipt.ts";
import type { Outcome, Portion, Telling } from "../sending/portion.ts";
import { type Reach, wayOf } from "../sending/reach.ts";
import type { Correction } from "./correction.ts";
import { readersToTell } from "./telling.ts";

export interface RecipientSetting {
  readonly receipts: readonly Receipt[];
  /** How readers were told of the edition. */
  readonly portions: readonly Portion[];
  /** E-mails that told of its corrections. */
  readonly letters: readonly Portion[];
  readonly reach: ReadonlyMap<PersonId, Reach>;
  readonly directory: Directory;
}

/** Who is told of a correction, each once and in one way, in order of id. */
export interface Recipients {
  /** In Teams' activity feed. */
  readonly feed: readonly PersonId[];
  readonly mail: readonly PersonId[];
}

/**
 * Whom to tell of the correction that is or would be `place` in the edition's, from nought: those who had the item before it came, and
 * those who hold a copy that cannot be put right, an e-mail or a card that Teams does not change. By e-mail whoever was mailed it or is
 * reached in no other way; in Teams everybody else. A card that was put right tells by itself.
 */
export function recipientsOf(
  correction: Pick<Correction, "item" | "at" | "by"> & Partial<Pick<Correction, "id">>,
  place: number,
  edition: Edition,
  { receipts, portions, letters, reach, directory }: RecipientSetting,
): Recipients {
  const item = edition.frozenItems?.find(({ id }) => id === correction.item);
  if (!item) return { feed: [], mail: [] };
  const told = new Set(readersToTell(correction, edition, receipts, directory));
  const mailed = new Set<PersonId>();
  for (const portion of portions)
    for (const telling of portion.people) {
      const isOld =
        portion.way === "mail" ? isOldMail(portion, telling, place) : isStuckCard(portion, telling, place);
      if (!isOld || !isInAudience(item.audience, telling.owner, directory, edition.id)) continue;
      told.add(telling.owner);
      if (portion.way === "mail") mailed.add(telling.owner);
    }
  // Whoever an earlier attempt has written to is not told in another way as well.
  for (const { correction: of, people } of letters)
    if (of !== undefined && of === correction.id) for (const { owner } of people) mailed.add(owner);
  told.delete(correction.by);
  const all = [...told].sort();
  const isByMail = (person: PersonId) =>
    mailed.has(person) || wayOf(directory.person(person) ?? {}, reach.get(person)).way === "mail";
  return { feed: all.filter((person) => !isByMail(person)), mail: all.filter(isByMail) };
}

/** With these it has arrived, or may have. */
const mayHaveArrived = new Set<Outcome>(["told", "in-doubt", "begun"]);

const isOldMail = ({ shows = 0 }: Portion, { outcome }: Telling, place: number): boolean =>
  mayHaveArrived.has(outcome) && shows <= place;

/** A card that may stand in a chat as it was, and nobody can change. */
function isStuckCard({ way, shows = 0 }: Portion, { outcome, card }: Telling, place: number): boolean {
  if (way !== "chat" || !mayHaveArrived.has(outcome)) return false;
  if (!card) return shows <= place;
  return card.shows <= place && card.left !== undefined && card.left.at > place;
}
