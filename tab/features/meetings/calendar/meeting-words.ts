import type { MeetingSummary } from "../../../../shared/contract/meetings/meeting.schema.ts";
import { time } from "../../../../shared/sentences/dates.ts";
import { expectationWords } from "../../../../shared/sentences/meetings/expectations.ts";
import { myReplyWords } from "../../../../shared/sentences/meetings/my-reply.ts";

/** What is read aloud of a meeting of the grid after what one sees of it: " until 3:30pm, mandatory. You are coming." */
export function unseenWords({ endsAt, mine }: MeetingSummary): string {
  const until = ` until ${time(new Date(endsAt))}`;
  if (!mine) return until;
  const expected = `${until}, ${expectationWords[mine.expectation].toLowerCase()}`;
  return mine.reply ? `${expected}. ${myReplyWords(mine.reply)}` : expected;
}
