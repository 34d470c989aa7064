import { z } from "zod";
import { replyKinds } from "../../shared/domain/meetings/invitation.ts";
import type { MeetingActionId } from "../../shared/domain/meetings/minutes.ts";
import { about, meetingId, phrases } from "./about.ts";
import { ask } from "./ask.ts";

export const apologies = ask(
  "meeting.apologies",
  phrases(
    "send my apologies",
    "send apologies",
    "give my apologies",
    "my apologies",
    "apologies",
    "apologise for me",
    "I can't come",
    "I can't make it",
    "I can't attend",
    "I won't be there",
    "send my apologies {time}",
    "give my apologies {time}",
    "apologies {time}",
    "apologies for the meeting {time}",
    "I can't come {time}",
    "I can't make {time}",
    "I can't make it {time}",
    "I can't make the meeting {time}",
    "I cannot come {time}",
    "I cannot make it {time}",
    "I am not able to come {time}",
    "I am unable to attend {time}",
    "I won't be there {time}",
    "I won't be at the meeting {time}",
    "I will miss the meeting {time}",
    "I can't attend {time}",
    "send my apologies {network}",
    "send my apologies for {network} meeting",
    "apologies for {network}",
    "I can't come to {network}",
    "I can't make {network}",
    "I can't make {network} meeting",
    "I can't attend {network}",
    "I won't be at {network}",
    "I won't be at {network} meeting",
    "send my apologies for {network} {time}",
    "send my apologies for {network} meeting {time}",
    "apologies for {network} {time}",
    "I can't make {network} {time}",
    "I can't come to {network} meeting {time}",
    "I won't be at {network} meeting {time}",
    "I'm ill {time}",
    "I am ill {time}",
    "I'm off sick {time}",
    "decline the meeting {time}",
    "decline {network} meeting",
  ),
  about,
  { description: "Say that you can't come to a meeting", inCommandList: true },
);

export const accept = ask(
  "meeting.accept",
  phrases(
    "I'll come",
    "I will come",
    "I'll be there",
    "I am coming",
    "count me in",
    "accept",
    "accept the meeting",
    "I'll come {time}",
    "I'll be there {time}",
    "I can come {time}",
    "I can make it {time}",
    "I can make {time}",
    "accept the meeting {time}",
    "count me in {time}",
    "I'll come to {network}",
    "I'll be at {network}",
    "I'll be at {network} meeting",
    "I can make {network}",
    "I can make {network} meeting",
    "I can come to {network}",
    "I can come to {network} meeting",
    "count me in for {network}",
    "accept {network} meeting",
    "I can make {network} {time}",
    "I'll be at {network} {time}",
  ),
  about,
  { description: "Say that you will come to a meeting", inCommandList: false },
);

/** Buttons on a meeting's card. What a card's field holds comes along with its button. */
export const replyToMeeting = ask(
  "meeting.reply",
  [],
  z.object({
    meeting: meetingId,
    kind: z.enum(replyKinds).exclude(["waiting", "represented"]),
    /** What the person wrote in the card's own field. */
    reason: z.string().max(1000).optional(),
  }),
  { description: "Reply to a meeting", inCommandList: false },
);

export const giveReason = ask(
  "meeting.give-reason",
  [],
  z.object({ meeting: meetingId, reason: z.string().max(1000).optional() }),
  { description: "Say why you can't come", inCommandList: false },
);

export const actionDone = ask(
  "meeting.action-done",
  [],
  z.object({
    meeting: meetingId,
    action: z
      .string()
      .min(1)
      .max(100)
      .transform((id) => id as MeetingActionId),
    done: z.boolean(),
  }),
  { description: "Say that you have done what you took on at a meeting", inCommandList: false },
);
