import type { PersonId } from "../directory/person.ts";
import type { Meeting } from "../meetings/meeting.ts";
import type { EvidenceId, Interval } from "./evidence.ts";
import { type AddressBook, personSeen } from "./matching.ts";
import type { Recorded, SeenAs } from "./sighting.ts";

/** One session of a Teams meeting that has ended, as Teams lists it: opened again, a meeting has another. */
export interface TeamsSession {
  readonly id: string;
  readonly from: Date;
  readonly to: Date;
  /** How many it counts; a report can still grow after it first appears. */
  readonly people: number;
}

/** Somebody in a session's report. */
export interface SeenInSession {
  /** The record's own id. */
  readonly id: string;
  /** Whose account it was; absent for whoever came without one of this tenant. */
  readonly account?: PersonId;
  readonly seenAs: SeenAs;
  readonly seconds: number;
  readonly intervals: readonly Interval[];
}

/** Whether a session is the meeting's own: a test call of the day before under the same link is not. */
export const isOfMeetingsTime = (
  session: Pick<TeamsSession, "from" | "to">,
  meeting: Pick<Meeting, "startsAt" | "endsAt">,
): boolean => session.from < meeting.endsAt && session.to > meeting.startsAt;

/**
 * What a session's report shows, each time under the same ids: read twice, it stands once. By account, then by address a
 * person is told; everybody else is seen and has to be matched. Who is listed and was never in is left out.
 */
export function sessionEvidence(
  session: Pick<TeamsSession, "id">,
  seen: readonly SeenInSession[],
  known: {
    meeting: Pick<Meeting, "id" | "year">;
    people: ReadonlySet<PersonId>;
    book: AddressBook;
    at: Date;
  },
): Recorded[] {
  const { meeting, people, book, at } = known;
  return seen
    .filter(({ intervals }) => intervals.length > 0)
    .map(({ id, account, seenAs, seconds, intervals }): Recorded => {
      const person = account && people.has(account) ? account : personSeen(seenAs, book)?.person;
      const common = {
        // A record that grew since it was read is seen once more; the stays are united.
        id: `teams ${session.id} ${id} ${seconds}` as EvidenceId,
        meeting: meeting.id,
        year: meeting.year,
        at,
        source: `teams ${session.id}`,
        observed: { kind: "teams-report", intervals } as const,
      };
      return person ? { ...common, person } : { ...common, seenAs };
    });
}
