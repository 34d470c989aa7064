import { isOfMeeting } from "../../attendance/evidence.ts";
import { isOn } from "../../meetings/meeting.ts";
import { academicYearOf } from "../../time/academic-year.ts";
import { addDays, type CivilDate, civilDate } from "../../time/civil-date.ts";
import { londonDate, londonInstant } from "../../time/london.ts";
import type { CpdRecord, CpdSetting, Obligation } from "../obligation.ts";
import { trendMovesOn } from "./trend-since.ts";

/**
 * The next instant at which somebody may come to stand otherwise merely because time passes: something falls due or runs out,
 * a session is gone, a meeting is over, a post begins or ends, the academic year turns.
 */
export function standsUntil(
  record: CpdRecord,
  setting: CpdSetting,
  obligations: readonly Obligation[],
): Date {
  const { now, directory } = setting;
  const today = londonDate(now);
  const days: CivilDate[] = [
    civilDate(`${Number(academicYearOf(today).slice(0, 4)) + 1}-09-01`),
    trendMovesOn(today),
  ];
  const instants: Date[] = [];
  for (const { startsOn, endsOn } of directory.postsOf(record.person))
    days.push(startsOn, ...(endsOn ? [addDays(endsOn, 1)] : []));
  for (const { until } of record.exemptions) days.push(addDays(until, 1));
  for (const { standing, dueOn, sessions } of obligations) {
    if (dueOn) days.push(addDays(dueOn, 1));
    if (standing === "owed" || standing === "overdue")
      instants.push(...sessions.map(({ startsAt }) => startsAt));
  }
  for (const each of record.evidence) {
    // Evidence ahead of its day counts from that day on.
    if (!isOfMeeting(each))
      days.push(each.observed.kind === "certificate" ? each.observed.issuedOn : londonDate(each.at));
    const meeting = isOfMeeting(each) ? setting.meeting(each.meeting) : undefined;
    if (meeting && meeting.startsAt > now) days.push(londonDate(meeting.startsAt));
  }
  for (const { meeting: id } of record.invitations) {
    const meeting = setting.meeting(id);
    if (meeting && isOn(meeting)) instants.push(meeting.endsAt);
  }
  // One of them is the turn of the academic year.
  const day = days.filter((each) => each > today).reduce((a, b) => (b < a ? b : a));
  return instants
    .filter((instant) => instant > now)
    .reduce((a, b) => (b < a ? b : a), londonInstant(day, "00:00"));
}
