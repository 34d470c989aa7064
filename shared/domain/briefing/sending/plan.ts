import { chunked } from "../../chunked.ts";
import type { Directory } from "../../directory/directory.ts";
import type { PersonId } from "../../directory/person.ts";
import { groupedBy } from "../../grouped-by.ts";
import type { Clock } from "../../time/clock.ts";
import type { EditionId } from "../ids.ts";
import { isSettled, type Portion, portionId, type Telling, type Told } from "./portion.ts";
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
  /** How many of the edition's corrections are in what is sent; none where it is absent. */
  readonly shows?: number;
  readonly clock: Clock;
}

/** Whom to tell yet. */
export interface TellingPlan {
  readonly isEmpty: boolean;
  /**
   * By way, each portion made when it is asked for, so that a county's are never held at once. To be gone through once.
   * Numbers count up over all ways, in the order in which portions are asked for.
   */
  readonly portions: Readonly<Record<Way, Iterable<Portion>>>;
}

/**
 * Whom to tell yet, in which portions: each reader of whom nothing is known, who was certainly not reached, or whose chat refused
 * and who gets an e-mail instead. Nobody is in two portions. Those whom an e-mail should reach and who have no address are said so.
 */
export function planTelling(
  readers: Iterable<PersonId>,
  told: ReadonlyMap<PersonId, Told>,
  setting: PlanSetting,
  firstNumber: number,
): TellingPlan {
  const toTell: Record<Way, PersonId[]> = { feed: [], chat: [], mail: [] };
  for (const person of readers) {
    const taken = wayLeft(person, told.get(person), setting);
    if (taken) toTell[taken.way].push(person);
  }
  let number = firstNumber;
  return {
    isEmpty: ways.every((way) => toTell[way].length === 0),
    portions: {
      feed: portionsOf("feed", [toTell.feed]),
      chat: portionsOf("chat", [toTell.chat]),
      mail: portionsOf("mail", groupedBy(toTell.mail, mailOf).values()),
    },
  };

  function* portionsOf(way: Way, groups: Iterable<readonly PersonId[]>): Iterable<Portion> {
    for (const group of groups)
      for (const people of chunked(group, mostInPortion[way])) {
        const { edition, token, clock, shows = 0 } = setting;
        const id = portionId(edition, number, token);
        yield {
          ...{ id, edition, number: number++, way, at: clock.now() },
          ...(shows > 0 ? { shows } : {}),
          people: people.map(tellingBy(way)),
        };
      }
  }

  function tellingBy(way: Way): (person: PersonId) => Telling {
    return (owner) => {
      const why = wayLeft(owner, told.get(owner), setting)?.why ?? "usual";
      const hasNoWay = way === "mail" && addressOf(owner) === "";
      return { owner, why, outcome: hasNoWay ? "no-address" : "begun" };
    };
  }
  function mailOf(person: PersonId): string {
    return addressOf(person) === "" ? "" : setting.sameMail(person);
  }
  function addressOf(person: PersonId): string {
    return setting.directory.person(person)?.email ?? "";
  }
}

/** The way in which somebody is to be told yet; undefined when it is settled. Once begun in one way, they are told in that. */
function wayLeft(person: PersonId, told: Told | undefined, setting: PlanSetting): WayTaken | undefined {
  if (!told) return wayOf(setting.directory.person(person) ?? {}, setting.reach.get(person));
  if (isSettled(told)) return undefined;
  return told.outcome === "refused" ? { way: "mail", why: "chat-refused" } : { way: told.way, why: told.why };
}
