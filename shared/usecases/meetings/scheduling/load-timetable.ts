import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { expectedAt, type Invitee, inviteesOf, withJoiners } from "../../../domain/meetings/invitees.ts";
import type { MeetingPlan } from "../../../domain/meetings/meeting.ts";
import type { Engagement, Timetable } from "../../../domain/meetings/timetable.ts";
import type { Ports } from "../../../domain/ports.ts";
import { type AcademicYear, academicYearOf } from "../../../domain/time/academic-year.ts";
import { addDays, type CivilDate, civilDate } from "../../../domain/time/civil-date.ts";
import { londonDate, londonInstant } from "../../../domain/time/london.ts";

export type TimetablePorts = Pick<Ports, "directory" | "settings" | "meetings" | "invitations">;

/** Drafts and meetings that are on of some days, with whom each reckons, and all that they are weighed by. */
export async function loadTimetable(
  { directory, settings, meetings, invitations }: TimetablePorts,
  { from, to }: { from: CivilDate; to: CivilDate },
): Promise<Timetable> {
  const known = await directory.current();
  // A day more on either side: somebody may have to travel over midnight.
  const first = londonInstant(addDays(from, -1), "00:00");
  const end = londonInstant(addDays(to, 2), "00:00");
  const engagements: Engagement[] = [];
  for (const { value: meeting } of await meetings.list()) {
    if (meeting.status === "cancelled" || meeting.endsAt <= first || meeting.startsAt >= end) continue;
    const rows = meeting.status === "draft" ? [] : await invitations.listFor(meeting);
    engagements.push({ meeting, invitees: expectedAt(meeting, rows, known) });
  }
  return {
    directory: known,
    closures: await directory.closures(),
    settings: (await settings.current()).value,
    engagements,
  };
}

/** Adds those who asked to join the meeting, when the plan is of one that stands. */
export async function joinersOf(
  { meetings, invitations }: Pick<Ports, "meetings" | "invitations">,
  meeting: MeetingId | undefined,
): Promise<(invitees: readonly Invitee[]) => readonly Invitee[]> {
  const standing = meeting && (await meetings.find(meeting));
  const rows = standing ? await invitations.listFor(standing.value) : [];
  return (invitees) => withJoiners(invitees, rows);
}

/** The first and last day of the academic year of a date. */
export function daysOfYear(date: CivilDate): { from: CivilDate; to: CivilDate } {
  const year: AcademicYear = academicYearOf(date);
  const first = civilDate(`${year.slice(0, 4)}-09-01`);
  return { from: first, to: civilDate(`${Number(year.slice(0, 4)) + 1}-08-31`) };
}

export const inviteesOn = (plan: MeetingPlan, { directory }: Timetable): Invitee[] =>
  inviteesOf(plan, directory, londonDate(plan.startsAt));
