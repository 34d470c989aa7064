import { answer } from "../../answer.ts";
import { replyToMeeting } from "../../meeting-replies.ts";
import { send } from "./answer-for-me.ts";

export const replyToMeetingIntent = answer(replyToMeeting, (given, turn) => send(turn, given));
