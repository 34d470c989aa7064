import type { PersonId } from "../directory/person.ts";
import type { Meeting } from "../meetings/meeting.ts";
import { type CivilDateTime, londonInstantOf } from "../time/civil-date-time.ts";
import type { EvidenceId, Interval } from "./evidence.ts";
import { type AddressBook, personSeen, type Told } from "./matching.ts";
import { minutesInWindow } from "./minutes-in-window.ts";
import type { ReportPerson } from "./report/report.ts";
import type { Recorded, SeenAs } from "./sighting.ts";

/** What a downloaded file says of one person at one meeting. */
export interface FileRow {
  readonly row: number;
  readonly seenAs: SeenAs;
  /** Who it was, when an address tells. */
  readonly told?: Told;
  /** Minutes within the meeting's window. */
  readonly minutes: number;
  /** Absent for who was never in, and for who has a total only: nobody can say how much of it fell into the meeting. */
  readonly recorded?: Recorded;
  readonly leftOut?: "never-in" | "total-only";
}

export interface FileSetting {
  readonly meeting: Pick<Meeting, "id" | "year" | "startsAt" | "endsAt">;
  readonly book: AddressBook;
  readonly at: Date;
  /** Who puts the file into the register. */
  readonly by: PersonId;
  readonly source: string;
  /** The same for the same text and for no other. */
  readonly digest: (text: string) => string;
}

/**
 * One person's row as evidence. Its id is made of who it was and when, so that the same meeting in another encoding, or the
 * same file once more, adds nothing.
 */
export function fileEvidence(person: ReportPerson, setting: FileSetting): FileRow {
  const { meeting, book, at, by, source, digest } = setting;
  const { bareName, email, upn, row } = person;
  const seenAs = { name: bareName, ...(email ? { email } : {}), ...(upn ? { upn } : {}) };
  const told = personSeen(seenAs, book);
  const intervals = person.intervals.map(instants);
  const common = { row, seenAs, minutes: minutesInWindow(intervals, meeting), ...(told ? { told } : {}) };
  if (intervals.length === 0) return { ...common, leftOut: person.seconds > 0 ? "total-only" : "never-in" };
  const who = [email ?? "", upn ?? "", bareName].map((text) => text.toLowerCase());
  const when = person.intervals.flatMap(({ from, to }) => [from, to]);
  const kept = {
    id: `file ${meeting.id} ${digest(JSON.stringify([who, when]))}` as EvidenceId,
    ...{ meeting: meeting.id, year: meeting.year, at, by, source },
    observed: { kind: "file", intervals } as const,
  };
  return { ...common, recorded: told ? { ...kept, person: told.person } : { ...kept, seenAs } };
}

/** Files carry no zone: whoever downloaded it keeps the time of England. */
const instants = ({ from, to }: { from: CivilDateTime; to: CivilDateTime }): Interval => ({
  from: londonInstantOf(from),
  to: londonInstantOf(to),
});
