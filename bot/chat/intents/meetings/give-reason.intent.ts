import { answer } from "../../answer.ts";
import { giveReason } from "../../meeting-replies.ts";
import { stayAway } from "./answer-for-me.ts";
import { meetingForReader } from "./see-meetings.ts";

export const giveReasonIntent = answer(giveReason, async ({ meeting: id, reason }, turn) => {
  const meeting = await meetingForReader(turn, id);
  return meeting ? stayAway(turn, meeting, reason) : turn.say(turn.sentence("meeting.not-found"));
});
