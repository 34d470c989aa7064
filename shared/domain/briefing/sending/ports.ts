import type { Person, PersonId } from "../../directory/person.ts";
import type { CorrectionLetter } from "../corrections/ports.ts";
import type { Edition } from "../edition.ts";
import type { EditionId } from "../ids.ts";
import type { BriefingItem } from "../item.ts";
import type { CardLeft } from "./card-in-chat.ts";
import type { Portion } from "./portion.ts";
import type { AppStanding, Reach } from "./reach.ts";

/** How people want briefings, and what Teams has said of them. */
export interface Reaches {
  find(person: PersonId): Promise<Reach | undefined>;
  all(): Promise<ReadonlyMap<PersonId, Reach>>;
  /** Changes what is kept of somebody by a rule, which answers the same to leave things as they are. Safe to repeat and to race. */
  amend(person: PersonId, rule: (reach: Reach) => Reach): Promise<Reach>;
}

/** What became of telling each reader of an edition. */
export interface Deliveries {
  listOf(edition: EditionId): Promise<Portion[]>;
  /** How people were told by e-mail of its corrections. */
  listOfCorrections(edition: EditionId): Promise<Portion[]>;
  /** Brings those of an edition's academic year up to what Graph holds now. */
  refresh(edition: EditionId): Promise<void>;
  /** Writes portions, new ones and those that changed, twenty to a request. Throws when somebody else changed one meanwhile. */
  write(portions: readonly Portion[]): Promise<void>;
}

/** What came of sending once: nobody can know when the connection broke, or the service failed, after it had been asked. */
export type Sent = "told" | "in-doubt" | "not-sent" | { readonly refused: AppStanding | undefined };

/** What came of sending a card: where it was taken, Teams' id of it, which it may fail to say. */
export type CardSent = Exclude<Sent, "told"> | { readonly card: string | undefined };

/** What came of putting a card in place anew. `not-now`: it may have been, and may be tried again. */
export type CardPut = "put" | "not-now" | { readonly left: Exclude<CardLeft, "no-answer"> };

/** People's own chats with Beacon. */
export interface PersonalCards {
  /**
   * Finds somebody's chat, or says what Teams says of whoever does not want to hear from Beacon: undefined when it does not say, or
   * does not answer for now. Safe to repeat; nobody notices.
   */
  open(person: PersonId): Promise<{ readonly chat: string } | { readonly refused: AppStanding | undefined }>;
  /** Sends the edition's card as this person reads it, or as another would. Not safe to repeat when it is in doubt. */
  send(
    edition: Edition,
    person: PersonId,
    how: { readonly chat?: string | undefined; readonly asReadBy?: PersonId; readonly isTest?: true },
  ): Promise<CardSent>;
  /** Puts the edition's card as this person reads it now in place of one that was sent. Safe to repeat; Teams tells nobody of it. */
  update(
    edition: Edition,
    person: PersonId,
    card: { readonly id: string; readonly chat?: string | undefined },
  ): Promise<CardPut>;
}

/** E-mail from the organiser's mailbox. */
export interface BriefingMail {
  /** Sends one e-mail with these items to people who do not see each other. Not safe to repeat when it is in doubt. */
  send(
    edition: Edition,
    items: readonly BriefingItem[],
    people: readonly Person[],
    how?: { readonly isTest?: true },
  ): Promise<Sent>;
  /** Tells people who do not see each other what was set right in an item. Not safe to repeat when it is in doubt. */
  tellCorrection(letter: CorrectionLetter, people: readonly Person[]): Promise<Sent>;
}
