import { chunked } from "../../chunked.ts";
import type { Directory } from "../../directory/directory.ts";
import type { PersonId } from "../../directory/person.ts";
import { groupedBy } from "../../grouped-by.ts";
import type { EditionId } from "../ids.ts";
import { type Portion, portionId, type Telling, type Told } from "./portion.ts";
import { type Reach, type Way, type WayTaken, wayOf, ways } from "./reach.ts";

/**
 * How many are told together. A notification takes a hundred at once (Graph, `sendActivityNotificationToRecipients`). Cards and
 * e-mails are fewer, since those of a portion that a server leaves behind are in doubt.
 */
export const mostInPortion: Readonly<Record<Way, number>> = { feed: 100, chat: 50, mail: 50 };

export interface PlanSetting {
  readonly edition: EditionId;
  readonly directory: Directory;
  readonly reach: ReadonlyMap<PersonId, Reach>;
  /** Who gets the same e-mail, as a word: everybody with the same items. */
  readonly sameMail: (person: PersonId) => string;
  /** What the ids of new portions carry, so that those of two servers differ. */
  readonly token: string;
  readonly now: Date;
}

/**
 * Whom to tell yet, in which portions: each reader of whom nothing is known, who was certainly not reached, or whose chat refused
 * and who gets an e-mail instead. Nobody is in two portions. Those whom an e-mail should reach and who have no address are said so.
 */
export function portionsToTell(
  readers: readonly PersonId[],
  told: ReadonlyMap<PersonId, Told>,
  setting: PlanSetting,
  firstNumber: number,
): Portion[] {
  const toTell = readers.flatMap((person) => {
    const taken = wayLeft(person, told.get(person), setting);
    return taken ? [{ person, ...taken }] : [];
  });
  let number = firstNumber;
  return ways.flatMap((way) => {
    const ofWay = toTell.filter((each) => each.way === way);
    const together = way === "mail" ? [...groupedBy(ofWay, mailOf).values()] : [ofWay];
    return together
      .flatMap((group) => chunked(group, mostInPortion[way]))
      .map(
        (chunk): Portion => ({
          id: portionId(setting.edition, number, setting.token),
          edition: setting.edition,
          number: number++,
          way,
          at: setting.now,
          people: chunk.map(({ person, why }): Telling => {
            const hasNoWay = way === "mail" && addressOf(person) === "";
            return { owner: person, why, outcome: hasNoWay ? "no-address" : "begun" };
          }),
        }),
      );
  });

  function mailOf({ person }: { person: PersonId }): string {
    return addressOf(person) === "" ? "" : setting.sameMail(person);
  }
  function addressOf(person: PersonId): string {
    return setting.directory.person(person)?.email ?? "";
  }
}

/** The way in which somebody is to be told yet; undefined when it is settled. Once begun in one way, they are told in that. */
function wayLeft(person: PersonId, told: Told | undefined, setting: PlanSetting): WayTaken | undefined {
  if (!told) return wayOf(setting.directory.person(person) ?? {}, setting.reach.get(person));
  if (told.outcome === "not-sent") return { way: told.way, why: told.why };
  if (told.outcome === "refused" && told.way === "chat") return { way: "mail", why: "chat-refused" };
  return undefined;
}
