import type { SchoolUrn } from "../../directory/school.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import type { CourseStanding } from "../take-up/person-take-up.ts";
import { type CpdReminder, isToThemselves, lastReminded } from "./reminder.ts";
import { isOwed, type OwedCourse } from "./reminders.ts";

/** Why somebody may not be reminded by a head or the central team just now. */
export type RemindingRefusal = "reminder.nothing-owed" | "reminder.sent-today" | "reminder.closed-today";

/** When somebody was last reminded, and why they cannot be now; absent when they can. */
export interface ReminderState {
  readonly lastAt?: Date;
  readonly refusal?: RemindingRefusal;
  /** The next day on which they work, when they do not today. */
  readonly worksOn?: CivilDate;
}

/** What of somebody's standing a head may remind them of: it comes of posts at the head's schools, or of their name (invariant 7). */
export const owedAt = (
  courses: readonly CourseStanding[],
  schools: readonly SchoolUrn[] | "everywhere",
): OwedCourse[] =>
  courses
    .filter(isOwed)
    .filter(
      ({ places }) => schools === "everywhere" || places.some(({ school }) => schools.includes(school)),
    );

/**
 * Whether somebody can be reminded of this now: of something, at most once a day whoever reminds them, and on a day they work.
 * `reminders` are all that are about them.
 */
export function reminderState(
  owed: readonly OwedCourse[],
  {
    reminders,
    today,
    worksOn,
  }: { reminders: readonly CpdReminder[]; today: CivilDate; worksOn: CivilDate | undefined },
): ReminderState {
  const own = reminders.filter(isToThemselves);
  const ofToday = own.filter(({ day }) => day === today);
  // Of what they owe elsewhere it says no more than that somebody reminded them today.
  const seen = own.filter(({ course }) => owed.some((each) => each.course === course));
  const lastAt = lastReminded([...seen, ...ofToday]);
  const last = lastAt ? { lastAt } : {};
  if (owed.length === 0) return { ...last, refusal: "reminder.nothing-owed" };
  if (ofToday.length > 0) return { ...last, refusal: "reminder.sent-today" };
  if (worksOn !== today)
    return { ...last, refusal: "reminder.closed-today", ...(worksOn ? { worksOn } : {}) };
  return last;
}
