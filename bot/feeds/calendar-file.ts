import ical, { ICalCalendarMethod, type ICalEventData, ICalEventStatus } from "ical-generator";
import type { Directory } from "../../shared/domain/directory/directory.ts";
import type { Invitation } from "../../shared/domain/meetings/invitation.ts";
import type { Meeting } from "../../shared/domain/meetings/meeting.ts";
import { counted } from "../../shared/sentences/lists.ts";
import { becauseWords, whereWords } from "../../shared/sentences/meetings/meetings.ts";
import { plainText } from "./plain-text.ts";

/** How often a calendar may ask again, in seconds; clients take it as a wish. */
const askAgainSeconds = 3600;

export interface CalendarFileParts {
  readonly name: string;
  readonly meetings: readonly { readonly meeting: Meeting; readonly invitation: Invitation | undefined }[];
  readonly directory: Directory;
  readonly link: (meeting: Meeting) => string;
  /** Stamps every entry, so that a file is the same until something in it changes. */
  readonly stamp: Date;
}

/**
 * A calendar as RFC 5545 writes it. Times are in UTC, which is right on both sides of a clock change without a table of
 * zones; a change counts the sequence up, and a meeting called off stays, as cancelled. The library escapes the texts.
 */
export function calendarFile({ name, meetings, directory, link, stamp }: CalendarFileParts): string {
  const calendar = ical({
    name: plainText(name),
    prodId: { company: "Beacon", product: "Meetings", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: askAgainSeconds,
  });
  for (const { meeting, invitation } of meetings)
    calendar.createEvent({
      id: `${meeting.id}@beacon`,
      sequence: meeting.outlook.wanted,
      stamp,
      start: meeting.startsAt,
      end: meeting.endsAt,
      summary: plainText(meeting.title),
      description: plainText(description(meeting, invitation, directory)),
      location: plainText(whereWords(meeting, directory)),
      url: link(meeting),
      status: statusOf(meeting, invitation),
    } satisfies ICalEventData);
  return calendar.toString();
}

function description(meeting: Meeting, invitation: Invitation | undefined, directory: Directory): string {
  const { preWorkMinutes, outlook, status, cancelledBecause } = meeting;
  return [
    status === "cancelled" ? `Cancelled${cancelledBecause ? `: ${cancelledBecause}` : ""}` : "",
    invitation ? `${becauseWords(invitation, directory)}.` : "",
    invitation?.reply?.kind === "waiting" ? "You are on the waiting list." : "",
    preWorkMinutes > 0 ? `Before it: ${counted(preWorkMinutes, "minute", "minutes")} of preparation.` : "",
    invitation && outlook.joinUrl && status === "scheduled" ? `Join: ${outlook.joinUrl}` : "",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function statusOf({ status }: Meeting, invitation: Invitation | undefined): ICalEventStatus {
  if (status === "cancelled") return ICalEventStatus.CANCELLED;
  const kind = invitation?.reply?.kind;
  return kind === "tentative" || kind === "waiting" ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}
