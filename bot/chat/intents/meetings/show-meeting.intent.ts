import { answer } from "../../answer.ts";
import { meetingCard } from "../../cards/meetings/meeting.card.ts";
import { showMeeting } from "../../questions/meeting-questions.ts";
import { meetingForReader } from "./see-meetings.ts";

export const showMeetingIntent = answer(showMeeting, async ({ meeting: id }, turn) => {
  const { today, links } = turn;
  const meeting = await meetingForReader(turn, id);
  return meeting
    ? turn.show(meetingCard(meeting, { today, links }))
    : turn.say(turn.sentence("meeting.not-found"));
});
