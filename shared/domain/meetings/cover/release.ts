import { includesDate } from "../../directory/closure.ts";
import type { PersonId } from "../../directory/person.ts";
import { isHeldOn } from "../../directory/post.ts";
import type { School, SchoolUrn } from "../../directory/school.ts";
import { schoolDayOf } from "../../directory/school-day.ts";
import type { TimeOfDay, TrustSettings } from "../../directory/trust-settings.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import { londonTime } from "../../time/london.ts";
import type { Invitee } from "../invitees.ts";
import { type MeetingPlan, meetingMinutes } from "../meeting.ts";
import { dayOf, type Timetable } from "../timetable.ts";
import { schoolThrough } from "./school-through.ts";

/** A meeting's stretch of a day, in minutes since midnight by the clocks of England. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Minutes since midnight of a time of day. */
export const minutesOf = (time: TimeOfDay): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** When the meeting is on its first day. Clocks in England change on Sundays, when nobody is released. */
export function stretchOf(plan: Pick<MeetingPlan, "startsAt" | "endsAt">): Stretch {
  const from = minutesOf(londonTime(plan.startsAt));
  return { from, to: Math.min(from + meetingMinutes(plan), 24 * 60) };
}

/**
 * Minutes of lessons that somebody misses: the meeting and the way there and back, within the school day. After lessons
 * and before them it is nothing.
 */
export function missedMinutes(
  { from, to }: Stretch,
  travelMinutes: number,
  { schoolDay }: Pick<TrustSettings, "schoolDay">,
): number {
  const begins = Math.max(from - travelMinutes, minutesOf(schoolDay.from));
  const ends = Math.min(to + travelMinutes, minutesOf(schoolDay.to));
  return Math.max(0, ends - begins);
}

/**
 * Minutes each way of somebody from this school: none to an online meeting and none for the staff of the school that hosts
 * it. A meeting that is both is reckoned as if everybody came, which is the most that it can cost.
 */
export const travelMinutesFrom = (
  school: SchoolUrn,
  plan: Pick<MeetingPlan, "mode" | "school">,
  { travelMinutes }: Pick<TrustSettings, "travelMinutes">,
): number => (plan.mode === "online" || plan.school === school ? 0 : travelMinutes);

/** Where somebody is covered while they are at a meeting: a school at which they hold a post that needs it. */
export function coveredSchoolOf(
  invitee: Invitee,
  { directory, settings }: Pick<Timetable, "directory" | "settings">,
  on: CivilDate,
): School | undefined {
  const needsCover = (school: SchoolUrn) =>
    directory
      .postsOf(invitee.person)
      .some(
        (post) =>
          post.school === school && isHeldOn(post, on) && !settings.rolesWithoutCover.includes(post.role),
      );
  const urn = schoolThrough(invitee, { directory, on }, needsCover);
  return urn && directory.school(urn);
}

/** One person's absence from lessons. */
export interface Release {
  readonly person: PersonId;
  readonly school: School;
  readonly minutes: number;
}

/** Who is out of lessons for a meeting, each once. On a holiday and an INSET day nobody is: there are no lessons. */
export function releasesFor(
  plan: Pick<MeetingPlan, "startsAt" | "endsAt" | "mode" | "school">,
  invitees: readonly Invitee[],
  timetable: Pick<Timetable, "directory" | "settings" | "closures">,
): Release[] {
  const { settings } = timetable;
  const on = dayOf(plan);
  const closures = timetable.closures.filter((each) => includesDate(each, on));
  const stretch = stretchOf(plan);
  if (missedMinutes(stretch, settings.travelMinutes, settings) === 0) return [];
  const teaching = new Map<SchoolUrn, boolean>();
  const isTeaching = (school: School) => {
    const known = teaching.get(school.urn) ?? schoolDayOf(school, on, closures).kind === "teaching";
    teaching.set(school.urn, known);
    return known;
  };
  return invitees.flatMap((invitee): Release[] => {
    const school = coveredSchoolOf(invitee, timetable, on);
    if (!school || !isTeaching(school)) return [];
    const minutes = missedMinutes(stretch, travelMinutesFrom(school.urn, plan, settings), settings);
    return minutes > 0 ? [{ person: invitee.person, school, minutes }] : [];
  });
}
