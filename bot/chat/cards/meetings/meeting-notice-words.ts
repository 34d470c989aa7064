import type { Meeting } from "../../../../shared/domain/meetings/meeting.ts";
import type { MeetingNotice } from "../../../../shared/domain/meetings/ports.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { dayAndTimes } from "../../../../shared/sentences/meetings/meetings.ts";
import { shortened } from "../../../../shared/sentences/shortened.ts";
import { noticeText } from "../notice-text.ts";

/** So much of a title fits beside the rest of a notice. */
const titleLength = 60;

export const meetingLabel = (meeting: Pick<Meeting, "title">): string =>
  shortened(meeting.title, titleLength);

/** What the activity feed says of a meeting: when it is and what to do before it, or how it stands with a place. */
export function meetingNoticeText(notice: MeetingNotice, meeting: Meeting, today: string): string {
  const title = meetingLabel(meeting);
  const when = dayAndTimes(meeting.startsAt, meeting.endsAt, today);
  return noticeText(`${noticeWords(notice, title, when)}${preWorkWords(notice, meeting)}`);
}

function noticeWords(notice: MeetingNotice, title: string, when: string): string {
  switch (notice) {
    case "week":
    case "day":
      return `${title}: ${when}.`;
    case "place":
      return `There is a place for you at ${title}: ${when}.`;
    case "feedback":
      return `How was ${title}? Three questions, and nobody sees whose the answers are.`;
    case "no-place":
      return `${title} is full: you are on the waiting list for ${when}.`;
  }
}

function preWorkWords(notice: MeetingNotice, { preWorkMinutes, preReading }: Meeting): string {
  if (notice === "no-place" || notice === "feedback" || (preWorkMinutes === 0 && preReading.length === 0))
    return "";
  const [first] = preReading;
  const minutes = preWorkMinutes > 0 ? `${counted(preWorkMinutes, "minute", "minutes")} of ` : "";
  return first ? ` Before it: ${minutes}reading, ${first.label}` : ` Before it: ${minutes}preparation`;
}
