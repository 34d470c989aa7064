import type { Branded } from "../brand.ts";
import type { Audience } from "../directory/audience.ts";
import type { MeetingId } from "../meetings/ids.ts";
import { type AcademicYear, academicYearOf } from "../time/academic-year.ts";
import type { CivilDate } from "../time/civil-date.ts";

export type CourseId = Branded<"CourseId">;

export const courseKinds = ["statutory", "trust", "network", "leadership", "subject", "other"] as const;
export type CourseKind = (typeof courseKinds)[number];

/** How long a completion holds: for good, for its academic year, or for so many months from its date. */
export type Renewal =
  | { readonly kind: "once" }
  | { readonly kind: "yearly" }
  | { readonly kind: "months"; readonly months: number };

/** One way to complete a course: so many of its meetings, its recording with a short answer, or a certificate from elsewhere. */
export type CompletionWay =
  | { readonly kind: "meetings"; readonly needed: number | "all" }
  | {
      readonly kind: "recording";
      /** Where it is watched; absent until there is one. */
      readonly address?: string;
      /** What has to be answered; absent where it is what one takes from it. */
      readonly question?: string;
    }
  | { readonly kind: "certificate" };

/** A piece of CPD as the trust offers it. */
export interface Course {
  readonly id: CourseId;
  readonly title: string;
  readonly about: string;
  readonly kind: CourseKind;
  /** The trust's priorities that it serves, in words. */
  readonly priorities: readonly string[];
  readonly offered: { readonly from: AcademicYear; readonly until?: AcademicYear };
  readonly mandatoryFor: Audience;
  readonly optionalFor: Audience;
  readonly renewal: Renewal;
  /** By which day of the academic year it is due, `MM-DD`. */
  readonly dueBy: string;
  /** How many days somebody has who joins or changes post, when the day of the year comes sooner. */
  readonly graceDays: number;
  /** Any one of them completes it. */
  readonly ways: readonly CompletionWay[];
  readonly meetings: readonly MeetingId[];
  /** Since when it asks nobody any more and is offered to nobody. What was done of it stays on record. */
  readonly retiredAt?: Date;
}

/** What the central team says about a course. */
export type CourseContent = Omit<Course, "id" | "retiredAt">;

export const isOfferedIn = (
  { offered, retiredAt }: Pick<Course, "offered" | "retiredAt">,
  year: AcademicYear,
): boolean => !retiredAt && offered.from <= year && (offered.until === undefined || year <= offered.until);

export const isOfferedOn = (course: Pick<Course, "offered" | "retiredAt">, date: CivilDate): boolean =>
  isOfferedIn(course, academicYearOf(date));
