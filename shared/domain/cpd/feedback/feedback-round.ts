import type { PersonId } from "../../directory/person.ts";
import type { MeetingId } from "../../meetings/ids.ts";
import type { Meeting } from "../../meetings/meeting.ts";
import type { AcademicYear } from "../../time/academic-year.ts";

/** Cards on their way from one server, which others leave alone until it should long be done. */
export interface FeedbackSending {
  readonly token: string;
  readonly until: Date;
  readonly people: readonly PersonId[];
}

/** The asking for feedback on one meeting: who has been asked, never who has answered. */
export interface FeedbackRound {
  readonly meeting: MeetingId;
  readonly year: AcademicYear;
  /** Random; without it nobody can tell whose an answer is. Absent once answering is closed. */
  readonly salt?: string;
  readonly asked: readonly PersonId[];
  readonly sending?: FeedbackSending;
  readonly closed?: FeedbackClosed;
}

/** From here on no answer comes or changes, so that results that were shown once stay as they are. */
export interface FeedbackClosed {
  readonly at: Date;
  /** With which other meetings' answers those are counted that are too few by themselves. */
  readonly pool: string;
}

export const newRound = ({ id, year }: Pick<Meeting, "id" | "year">, salt: string): FeedbackRound => ({
  meeting: id,
  year,
  salt,
  asked: [],
});

/** The round with people claimed for one server's cards, or undefined when another's are still on their way. */
export function claimedRound(
  round: FeedbackRound,
  sending: FeedbackSending,
): (FeedbackRound & { readonly sending: FeedbackSending }) | undefined {
  if (round.closed || round.sending) return undefined;
  const asked = new Set(round.asked);
  const people = sending.people.filter((person) => !asked.has(person));
  if (people.length === 0) return undefined;
  return { ...round, asked: [...round.asked, ...people], sending: { ...sending, people } };
}

/** The round once a server's cards are sent; as it was when they were not this server's any more. */
export function settledRound(round: FeedbackRound, token: string): FeedbackRound {
  if (round.sending?.token !== token) return round;
  const { sending: _sent, ...settled } = round;
  return settled;
}

/** People whose server was cut off while it sent: whether their card went out, nobody knows. */
export const cutOff = ({ sending }: FeedbackRound, now: Date): FeedbackSending | undefined =>
  sending && sending.until <= now ? sending : undefined;

/** The round with everything thrown away that could tell who answered what. */
export const closedRound = ({ meeting, year }: FeedbackRound, closed: FeedbackClosed): FeedbackRound => ({
  meeting,
  year,
  asked: [],
  closed,
});
