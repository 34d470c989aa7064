import type { MeetingSummary } from "../../../../shared/contract/meetings/meeting.schema.ts";
import { standingWords, timeRange } from "../../../../shared/sentences/meetings.ts";
import { myReplyWords } from "../../../../shared/sentences/my-reply.ts";
import { expectationWords } from "../../../ui/ExpectationMark.tsx";

/** A meeting in one line, as it is read aloud: "2pm to 3:30pm, DSL network, cancelled, mandatory. You are coming." */
export function meetingLine({ title, startsAt, endsAt, standing, mine }: MeetingSummary): string {
  const facts = [
    timeRange(new Date(startsAt), new Date(endsAt)),
    title,
    standingWords[standing]?.toLowerCase(),
    mine && expectationWords[mine.expectation].toLowerCase(),
  ];
  const line = facts.filter(Boolean).join(", ");
  return mine?.reply ? `${line}. ${myReplyWords(mine.reply)}` : line;
}
