import type { MeetingSummary } from "../../../../shared/contract/meetings/meeting.schema.ts";
import { time } from "../../../../shared/sentences/dates.ts";
import { standingWords } from "../../../../shared/sentences/meetings.ts";
import { myReplyWords } from "../../../../shared/sentences/my-reply.ts";
import { expectationWords } from "../../../ui/ExpectationMark.tsx";

/**
 * A meeting of the grid in one line, as it is read aloud: "2pm Cancelled DSL network, until 3:30pm, mandatory. You are
 * coming." It begins with what one sees, so that whoever speaks to the computer can say it (WCAG 2.2, 2.5.3).
 */
export function meetingLine(
  { title, startsAt, endsAt, standing, mine, where }: MeetingSummary,
  { withPlace }: { readonly withPlace: boolean },
): string {
  const seen = [time(new Date(startsAt)), standingWords[standing], title, withPlace ? where : ""];
  const line = [
    seen.filter(Boolean).join(" "),
    `until ${time(new Date(endsAt))}`,
    ...(mine ? [expectationWords[mine.expectation].toLowerCase()] : []),
  ].join(", ");
  return mine?.reply ? `${line}. ${myReplyWords(mine.reply)}` : line;
}
