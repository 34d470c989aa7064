import type { PersonId } from "../../directory/person.ts";
import type { MeetingId } from "../../meetings/ids.ts";
import type { Meeting } from "../../meetings/meeting.ts";
import type { Versioned } from "../../versioned.ts";
import type { Feedback } from "./feedback.ts";
import type { FeedbackRound } from "./feedback-round.ts";

/** Answers without their givers. */
export interface FeedbackStore {
  find(of: Pick<Feedback, "key" | "meeting" | "year">): Promise<Feedback | undefined>;
  listFor(meeting: Pick<Meeting, "id" | "year">): Promise<Feedback[]>;
  /** Keeps an answer in place of whatever stands under its key, so that each giver counts once. */
  give(feedback: Feedback): Promise<void>;
}

/** The asking for each meeting, where every server sees it. */
export interface FeedbackRounds {
  find(meeting: MeetingId): Promise<Versioned<FeedbackRound> | undefined>;
  list(): Promise<Versioned<FeedbackRound>[]>;
  /** Creates under the meeting's id; when that stands already, answers what stands. */
  create(round: FeedbackRound): Promise<Versioned<FeedbackRound>>;
  /** The round as saved; undefined, with nothing saved, when another server saved first. */
  save(round: FeedbackRound, version: string): Promise<Versioned<FeedbackRound> | undefined>;
}

/** Cards in people's own chats with the bot. */
export interface FeedbackCards {
  /**
   * Puts one card about these meetings into a person's chat. Not safe to repeat. Answers false when it did not arrive, or when
   * nobody knows whether it did; a person who has no chat with the bot is the first of the reasons.
   */
  show(person: PersonId, meetings: readonly Meeting[]): Promise<boolean>;
}
