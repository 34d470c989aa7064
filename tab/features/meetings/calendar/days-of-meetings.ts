import type { MeetingSummary } from "../../../../shared/contract/meetings/meeting.schema.ts";
import { dateInEngland } from "../../../../shared/sentences/dates.ts";

/** Meetings by the day on which they begin in England, each day's in order. */
export function meetingsByDay(meetings: readonly MeetingSummary[]): Map<string, MeetingSummary[]> {
  const days = new Map<string, MeetingSummary[]>();
  for (const meeting of meetings) {
    const day = dateInEngland(new Date(meeting.startsAt));
    days.set(day, [...(days.get(day) ?? []), meeting]);
  }
  return days;
}
