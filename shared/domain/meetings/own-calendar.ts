import type { Meeting } from "./meeting.ts";
import type { BusySpan } from "./ports.ts";

/**
 * Whether time in somebody's calendar is a meeting that Beacon itself put there, which clashes tell already: it has the
 * same times and, where the calendar tells it, the same subject.
 */
export const isOwnMeeting = (
  { startsAt, endsAt, subject }: BusySpan,
  meetings: readonly Pick<Meeting, "title" | "startsAt" | "endsAt">[],
): boolean =>
  meetings.some(
    (meeting) =>
      meeting.startsAt.getTime() === startsAt.getTime() &&
      meeting.endsAt.getTime() === endsAt.getTime() &&
      (subject === undefined || subject.trim() === meeting.title.trim()),
  );
