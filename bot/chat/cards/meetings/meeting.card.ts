import type { MeetingSummary } from "../../../../shared/contract/meetings/meeting.schema.ts";
import type { MeetingId } from "../../../../shared/domain/meetings/ids.ts";
import type { CivilDate } from "../../../../shared/domain/time/civil-date.ts";
import type { Links } from "../../links.ts";
import { giveReason, replyToMeeting } from "../../meeting-replies.ts";
import { action, openInBeacon } from "../action.ts";
import type { AdaptiveCard, CardAction, ExecuteAction } from "../adaptive-card.ts";
import { card } from "../card.ts";
import { noteLine } from "../note-line.ts";
import { meetingLines, meetingWhen, myPartLines } from "./meeting-lines.ts";

export interface MeetingCardParts {
  readonly today: CivilDate;
  readonly links: Links;
  /** One sentence about what became of the button or words just before. */
  readonly note?: string | undefined;
}

/** One meeting: when, where, what it is for the reader, and the button that fits how they stand. */
export function meetingCard(meeting: MeetingSummary, { today, links, note }: MeetingCardParts): AdaptiveCard {
  const join: CardAction[] = meeting.joinUrl
    ? [{ type: "Action.OpenUrl", title: "Join", url: meeting.joinUrl }]
    : [];
  const answers = replyActions(meeting);
  return card({
    fallbackText: note ?? `${meeting.title}, ${meetingWhen(meeting, today)}`,
    body: [...noteLine(note), ...meetingLines(meeting, today), ...myPartLines(meeting)],
    // At most three: a card with more asks to be read.
    actions: [
      ...answers,
      ...(answers.length < 2 ? join : []),
      openInBeacon(links.meeting(meeting.id as MeetingId)),
    ],
  });
}

function replyActions(meeting: MeetingSummary): ExecuteAction[] {
  const id = meeting.id as MeetingId;
  const isOpen = meeting.standing === "scheduled" || meeting.standing === "changed";
  if (!meeting.mine || !isOpen) return [];
  const come = (title: string) => action(replyToMeeting, title, { meeting: id, kind: "accepted" });
  const away = (title: string) =>
    meeting.mine?.expectation === "mandatory"
      ? action(giveReason, title, { meeting: id })
      : action(replyToMeeting, title, { meeting: id, kind: "declined" });
  switch (meeting.mine.reply?.kind) {
    case undefined:
    case "tentative":
      return [come("I'll come"), away("I can't come")];
    case "accepted":
    case "waiting":
      return [away("I can't come after all")];
    default:
      return [come("I can come after all")];
  }
}
