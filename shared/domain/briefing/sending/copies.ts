import { isInAudience } from "../../directory/audience.ts";
import type { Directory } from "../../directory/directory.ts";
import type { PersonId } from "../../directory/person.ts";
import type { Correction } from "../corrections/correction.ts";
import type { Edition } from "../edition.ts";
import { type Portion, type Telling, type Told, toldByPerson } from "./portion.ts";

/**
 * How somebody's own copy of an edition stands after corrections of what is in it for them. `card-unknown`: a card may stand in their
 * chat, and nobody knows where; the others after `card-` say why it was left. An e-mail cannot be changed: another told them.
 */
export const copyStandings = [
  "card-right",
  "card-behind",
  "card-unknown",
  "card-removed",
  "card-blocked",
  "card-gone",
  "card-refused",
  "card-no-answer",
  "mail-told",
  "mail-behind",
  "mail-in-doubt",
  "mail-refused",
] as const;
export type CopyStanding = (typeof copyStandings)[number];

/** How each copy stands that was sent before a correction of something in it; people with none are left out. */
export function copiesByPerson(
  edition: Edition,
  {
    portions,
    letters,
    directory,
  }: { portions: readonly Portion[]; letters: readonly Portion[]; directory: Directory },
): Map<PersonId, CopyStanding> {
  const standings = new Map<PersonId, CopyStanding>();
  const corrections = edition.corrections ?? [];
  if (corrections.length === 0) return standings;
  const concerns = ({ item: id }: Correction, person: PersonId) => {
    const item = edition.frozenItems?.find((each) => each.id === id);
    return item !== undefined && isInAudience(item.audience, person, directory, edition.id);
  };
  const written = lettersByCorrection(letters);
  for (const portion of portions) {
    if (portion.way === "feed") continue;
    for (const telling of portion.people) {
      if (telling.outcome !== "told" && telling.outcome !== "in-doubt") continue;
      const { shows = 0 } = portion;
      const last = corrections.findLastIndex(
        (each, place) => place >= shows && concerns(each, telling.owner),
      );
      const correction = corrections[last];
      if (!correction) continue;
      const standing =
        portion.way === "chat"
          ? cardStanding(telling, last)
          : mailStanding(written.get(correction.id)?.get(telling.owner), isTold(edition, last));
      if (standing) standings.set(telling.owner, standing);
    }
  }
  return standings;
}

/** `last` is the place of the last correction that concerns them. */
function cardStanding({ card }: Telling, last: number): CopyStanding {
  if (!card) return "card-unknown";
  if (card.shows > last) return "card-right";
  return card.left && card.left.at > last ? `card-${card.left.why}` : "card-behind";
}

function mailStanding(letter: Told | undefined, isPast: boolean): CopyStanding | undefined {
  // Corrected before e-mails were followed by others, or by themselves.
  if (!letter) return isPast ? undefined : "mail-behind";
  if (letter.outcome === "told" || letter.outcome === "in-doubt") return `mail-${letter.outcome}`;
  return letter.outcome === "refused" || letter.outcome === "no-address" ? "mail-refused" : "mail-behind";
}

const isTold = ({ correctionsTold }: Edition, place: number): boolean =>
  (correctionsTold?.count ?? 0) > place;

function lettersByCorrection(letters: readonly Portion[]): Map<Correction["id"], Map<PersonId, Told>> {
  const ids = new Set(letters.flatMap(({ correction }) => correction ?? []));
  return new Map(
    [...ids].map((id) => [id, toldByPerson(letters.filter(({ correction }) => correction === id))]),
  );
}
