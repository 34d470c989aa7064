import type { MeetingSummary } from "../../../../shared/contract/meetings/meeting.schema.ts";
import type { MeetingId } from "../../../../shared/domain/meetings/ids.ts";
import { longestReason } from "../../../../shared/domain/meetings/replies.ts";
import { replyToMeeting } from "../../meeting-replies.ts";
import { showMeeting } from "../../questions/meeting-questions.ts";
import { action } from "../action.ts";
import type { AdaptiveCard } from "../adaptive-card.ts";
import { card } from "../card.ts";
import { noteLine } from "../note-line.ts";
import type { MeetingCardParts } from "./meeting.card.ts";
import { meetingLines } from "./meeting-lines.ts";

/** Asks why somebody cannot come to a meeting that is mandatory for them. */
export function reasonCard(
  meeting: MeetingSummary,
  { today, note }: Pick<MeetingCardParts, "today" | "note">,
): AdaptiveCard {
  const id = meeting.id as MeetingId;
  return card({
    fallbackText: `Why can't you come to ${meeting.title}?`,
    body: [
      ...noteLine(note),
      ...meetingLines(meeting, today),
      {
        type: "Input.Text",
        id: "reason",
        label: "Why can't you come? The network's leads will see this.",
        maxLength: longestReason,
        isRequired: true,
        errorMessage: "Write a few words, such as ‘covering year 4’.",
      },
    ],
    actions: [
      action(replyToMeeting, "Send my apologies", { meeting: id, kind: "apologies" }),
      action(showMeeting, "Leave it", { meeting: id }),
    ],
  });
}
