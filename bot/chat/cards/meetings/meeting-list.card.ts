import type { MeetingSummary } from "../../../../shared/contract/meetings/meeting.schema.ts";
import type { MeetingId } from "../../../../shared/domain/meetings/ids.ts";
import type { CivilDate } from "../../../../shared/domain/time/civil-date.ts";
import type { Links } from "../../links.ts";
import { showMeeting } from "../../questions/meeting-questions.ts";
import { action, openInBeacon } from "../action.ts";
import type { AdaptiveCard, Container, ExecuteAction } from "../adaptive-card.ts";
import { apart } from "../apart.ts";
import { card } from "../card.ts";
import { buttons, row } from "../row.ts";
import { heading, paragraph } from "../text.ts";
import { meetingLines, myPartLines } from "./meeting-lines.ts";

/** The bot shows at most three results and a way to more. */
export const meetingsShown = 3;

interface MeetingListParts {
  readonly title: string;
  readonly today: CivilDate;
  readonly links: Links;
  /** The button beside each meeting, when the list asks which one is meant. */
  readonly choose?: (meeting: MeetingId) => ExecuteAction;
}

/** Meetings in order of time, three and a way to more. */
export function meetingListCard(
  meetings: readonly MeetingSummary[],
  { title, today, links, choose }: MeetingListParts,
): AdaptiveCard {
  const left = meetings.length - meetingsShown;
  const button = choose ?? ((meeting: MeetingId) => action(showMeeting, "More about it", { meeting }));
  return card({
    fallbackText: title,
    body: [
      heading(title, "Medium"),
      ...meetings.slice(0, meetingsShown).map((meeting) => entry(meeting, today, button)),
      ...(left > 0 ? [paragraph(`And ${left} more in Beacon.`)] : []),
    ],
    actions: [openInBeacon(links.meetings())],
    msteams: { width: "Full" },
  });
}

const entry = (
  meeting: MeetingSummary,
  today: CivilDate,
  button: (meeting: MeetingId) => ExecuteAction,
): Container =>
  apart([
    row(
      [...meetingLines(meeting, today), ...myPartLines({ ...meeting, preWorkMinutes: 0 })],
      buttons(button(meeting.id as MeetingId)),
    ),
  ]);
