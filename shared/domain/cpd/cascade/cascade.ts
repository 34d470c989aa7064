import type { Branded } from "../../brand.ts";
import type { PersonId } from "../../directory/person.ts";
import type { SchoolUrn } from "../../directory/school.ts";
import type { MeetingId } from "../../meetings/ids.ts";
import { isOn, type Meeting } from "../../meetings/meeting.ts";
import { academicYearOf } from "../../time/academic-year.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import type { CascadeAsk } from "./cascade-ask.ts";

/** What a school says of carrying a session on: on which day it will, or when it did, whom it reached and how it went. */
export type CascadeAnswer =
  | { readonly kind: "planned"; readonly on: CivilDate; readonly by: PersonId; readonly at: Date }
  | {
      readonly kind: "done";
      readonly on: CivilDate;
      /** Staff, as they were counted in the room; may be more than the session is for. */
      readonly reached: number;
      /** The line of evidence. */
      readonly line: string;
      readonly by: PersonId;
      readonly at: Date;
      /** When it was first said to be done, whatever has been put right since. */
      readonly firstAt: Date;
    };

export interface CascadeVisit {
  readonly on: CivilDate;
  readonly line: string;
  readonly by: PersonId;
  readonly at: Date;
}

/** One school's row for one session. */
export interface Cascade {
  readonly meeting: MeetingId;
  readonly school: SchoolUrn;
  /** Absent once it was taken back. */
  readonly answer?: CascadeAnswer;
  /** The central team's, of a school that has carried it on. */
  readonly visit?: CascadeVisit;
}

export type CascadeKey = Branded<"CascadeKey">;

export const cascadeKey = ({ meeting, school }: Pick<Cascade, "meeting" | "school">): CascadeKey =>
  `${meeting} ${school}` as CascadeKey;

export const cascadeStandings = ["not-begun", "planned", "done", "visited"] as const;
export type CascadeStanding = (typeof cascadeStandings)[number];

export function cascadeStanding(cascade: Pick<Cascade, "answer" | "visit"> | undefined): CascadeStanding {
  if (cascade?.visit) return "visited";
  return cascade?.answer?.kind ?? "not-begun";
}

export const isCarriedOn = (cascade: Pick<Cascade, "answer" | "visit"> | undefined): boolean =>
  cascade?.answer?.kind === "done";

/** A meeting that asks schools to carry it on. */
export type CascadeSession = Meeting & { readonly cascade: CascadeAsk };

/** Whether a meeting is one, and takes place: a draft asks nobody yet, and what is called off is not carried on. */
export const isCascadeSession = (meeting: Meeting): meeting is CascadeSession =>
  meeting.cascade !== undefined && isOn(meeting);

/** Whether schools are asked by now: there is nothing to carry on before the session is over. */
export const isAskedBy = (session: Pick<Meeting, "endsAt">, now: Date): boolean => session.endsAt <= now;

/** Whether a session still counts: schools are asked until the academic year in which it was due is over. */
export const isOfThisYear = ({ cascade }: Pick<CascadeSession, "cascade">, today: CivilDate): boolean =>
  academicYearOf(cascade.dueOn) >= academicYearOf(today);

export const isCascadeOverdue = (
  cascade: Pick<Cascade, "answer" | "visit"> | undefined,
  { dueOn }: Pick<CascadeAsk, "dueOn">,
  today: CivilDate,
): boolean => !isCarriedOn(cascade) && dueOn < today;
