import type { MeetingSummary } from "../../../../shared/contract/meetings/meeting.schema.ts";
import { isOver } from "../../../../shared/domain/meetings/meeting.ts";
import { time } from "../../../../shared/sentences/dates.ts";
import { expectationWords } from "../../../../shared/sentences/meetings/expectations.ts";
import { myReplyWords } from "../../../../shared/sentences/meetings/my-reply.ts";

/** What is read aloud of a meeting of the grid after what one sees of it: " until 3:30pm, mandatory. You are coming." */
export function unseenWords(meeting: MeetingSummary): string {
  const { endsAt, mine } = meeting;
  const until = ` until ${time(new Date(endsAt))}`;
  if (!mine) return until;
  const expected = `${until}, ${expectationWords[mine.expectation].toLowerCase()}`;
  return mine.reply && !isOver(meeting) ? `${expected}. ${myReplyWords(mine.reply)}` : expected;
}
