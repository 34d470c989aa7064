import { z } from "zod";
import { feedbackChoices } from "../../../shared/domain/cpd/feedback/feedback.ts";
import { meetingId } from "../about.ts";
import { ask } from "../ask.ts";

export const giveFeedback = ask(
  "feedback.give",
  [
    "give feedback",
    "feedback",
    "my feedback",
    "leave feedback",
    "give feedback on a meeting",
    "give feedback on yesterday's meeting",
    "I want to give feedback",
    "change my feedback",
    "say what I thought of the meeting",
    "say what I thought of yesterday's meeting",
    "rate the meeting",
    "rate yesterday's meeting",
    "evaluate the meeting",
  ],
  z.object({}),
  { description: "Say what you thought of a meeting you were at", inCommandList: false },
);

/** More meetings than anybody goes to in a week. */
export const meetingsAtMost = 10;

/** One tap: what has been answered so far comes along, and the third keeps it. */
export const answerFeedback = ask(
  "feedback.answer",
  [],
  z.object({
    meeting: meetingId,
    /** Whose turn it is after this one. */
    after: z.array(meetingId).max(meetingsAtMost),
    worth: z.enum(feedbackChoices.worth).optional(),
    change: z.enum(feedbackChoices.change).optional(),
    pitch: z.enum(feedbackChoices.pitch).optional(),
  }),
  { description: "Answer a question about a meeting you were at", inCommandList: false },
);
