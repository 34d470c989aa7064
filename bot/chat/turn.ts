import type { RefusalCode } from "../../shared/contract/problems.ts";
import type { Actor } from "../../shared/domain/directory/actor.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { Ports } from "../../shared/domain/ports.ts";
import type { CivilDate } from "../../shared/domain/time/civil-date.ts";
import { londonDate } from "../../shared/domain/time/london.ts";
import { problemSentences } from "../../shared/sentences/problems.ts";
import type { AdaptiveCard } from "./cards/adaptive-card.ts";
import type { LastSearchHere } from "./last-searches.ts";
import type { Links } from "./links.ts";

/** Where it was asked. */
export type Place = "personal" | "group" | "channel";

/** What the answers together ask of the world. */
export type ChatPorts = Pick<
  Ports,
  | "editions"
  | "proposals"
  | "receipts"
  | "questions"
  | "reaches"
  | "personalCards"
  | "directory"
  | "clock"
  | "networks"
  | "meetings"
  | "invitations"
  | "minutes"
  | "evidence"
  | "checkIns"
  | "signCheckIn"
  | "wrongGuesses"
  | "feedback"
  | "feedbackRounds"
  | "signFeedback"
  | "newToken"
  | "courses"
  | "exemptions"
  | "cascades"
  | "meetingNotifier"
  | "settings"
  | "resources"
  | "resourceRequests"
  | "missedSearches"
  | "openings"
  | "pinnedAnswers"
  | "resourceChoices"
  | "listedHelpers"
  | "handoverNotifier"
>;

/** An answer as plain data; the transport sends it. */
export type Reply =
  | { readonly kind: "card"; readonly card: AdaptiveCard }
  | { readonly kind: "text"; readonly text: string };

/** One question and everything needed to answer it. */
export interface Turn {
  readonly person: PersonId;
  readonly place: Place;
  /** Whether this person alone sees the answer: in their own chat, or on a card that changes for who pressed it. */
  readonly isPrivate: boolean;
  readonly ports: ChatPorts;
  readonly today: CivilDate;
  readonly links: Links;
  /** What this person last searched for in this conversation; none where nothing is remembered. */
  readonly lastSearch?: LastSearchHere | undefined;
  show(card: AdaptiveCard): Reply;
  say(text: string): Reply;
  sentence(code: RefusalCode): string;
}

/** Teams tells the bot who writes, not which app roles they hold: in the chat nobody acts as the central team. */
export const actorOf = ({ person }: Turn): Actor => ({ person, appRoles: [] });

/** For whom an answer is looked for: the asker, or everybody where others read it too. */
export const readerOf = (turn: Turn): Actor | "everybody" => (turn.isPrivate ? actorOf(turn) : "everybody");

/** A turn at the clock's present moment. */
export function createTurn(
  asked: Pick<Turn, "person" | "place" | "isPrivate" | "ports" | "links" | "lastSearch">,
): Turn {
  return {
    ...asked,
    today: londonDate(asked.ports.clock.now()),
    show: (card) => ({ kind: "card", card }),
    say: (text) => ({ kind: "text", text }),
    sentence: (code) => problemSentences[code],
  };
}
