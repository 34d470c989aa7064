import type { MeetingSummary } from "../../../../shared/contract/meetings/meeting.schema.ts";
import { isOver } from "../../../../shared/domain/meetings/meeting.ts";
import type { CivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { dayAndTimes } from "../../../../shared/sentences/meetings/meetings.ts";
import { myReplyWords } from "../../../../shared/sentences/meetings/my-reply.ts";
import type { CardElement, RichTextBlock, TextRun } from "../adaptive-card.ts";
import { line, run } from "../text.ts";

/** "Tuesday 1 December, 2pm to 3:30pm". */
export const meetingWhen = (meeting: MeetingSummary, today: CivilDate): string =>
  dayAndTimes(new Date(meeting.startsAt), new Date(meeting.endsAt), today);

/** What became of a meeting that is not as it was, before anything else is said of it. */
const standingWords: Partial<Record<MeetingSummary["standing"], string>> = {
  cancelled: "Cancelled",
  changed: "Moved",
  draft: "Draft: nobody is invited yet",
  held: "Held",
  closed: "Held",
};

/** Title, when and where of a meeting, a line each. */
export function meetingLines(meeting: MeetingSummary, today: CivilDate): RichTextBlock[] {
  const became = standingWords[meeting.standing];
  const mark: TextRun[] = became
    ? [run(` · ${became}`, meeting.standing === "cancelled" ? { color: "Attention" } : {})]
    : [];
  return [
    line([run(meeting.title, { weight: "Bolder" }), ...mark]),
    line([run(meetingWhen(meeting, today))]),
    line([run(meeting.where, { isSubtle: true })]),
  ];
}

/** What a meeting is for its reader (invariant 5: mandatory is always explained), what they said, and what to do before. */
export function myPartLines(meeting: MeetingSummary): CardElement[] {
  const { mine, preWorkMinutes } = meeting;
  if (!mine) return [];
  const expectation = mine.expectation === "mandatory" ? "Mandatory. " : "Optional. ";
  return [
    line([run(expectation, { weight: "Bolder" }), run(`${mine.because}.`)], "Small"),
    ...(preWorkMinutes > 0
      ? [line([run(`Before it: ${counted(preWorkMinutes, "minute", "minutes")} of preparation.`)])]
      : []),
    ...(mine.reply && !isOver(meeting)
      ? [
          line(
            [run(myReplyWords(mine.reply), mine.reply.kind === "accepted" ? { color: "Good" } : {})],
            "Small",
          ),
        ]
      : []),
  ];
}
