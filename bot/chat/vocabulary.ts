import { z } from "zod";
import type { EditionId, ItemId } from "../../shared/domain/briefing/ids.ts";
import { isCivilDate } from "../../shared/domain/time/civil-date.ts";
import { ask } from "./ask.ts";
import { accept, actionDone, apologies, giveReason, replyToMeeting } from "./meeting-replies.ts";
import { askAboutItem, sendQuestion } from "./questions/ask-about-questions.ts";
import { missed } from "./questions/catch-up-questions.ts";
import { checkIn } from "./questions/check-in-questions.ts";
import { myCascades, myCpd, registerForCpd } from "./questions/cpd-questions.ts";
import { answerFeedback, giveFeedback } from "./questions/feedback-questions.ts";
import { handBack, handOn, handSaid, handTo, takeBack } from "./questions/handover-questions.ts";
import { amIListed, doNotListMe, listMe, whoCanHelp } from "./questions/helper-questions.ts";
import {
  findTime,
  myNetworks,
  nextMeeting,
  showMeeting,
  whatsOn,
  whoIsComing,
  whoLeads,
} from "./questions/meeting-questions.ts";
import { proposeAnItem, sendProposal } from "./questions/proposal-questions.ts";
import {
  answerRequest,
  answerWith,
  answerWithLink,
  askForResource,
  sendRequest,
  takeBackAnswer,
  withdrawRequest,
} from "./questions/request-questions.ts";
import { findResources, mySavedResources, saveResource, showPack } from "./questions/resource-questions.ts";
import { wayQuestions } from "./questions/way-questions.ts";
import { revisionPressed } from "./revision.ts";

const editionId = z.custom<EditionId>((value) => typeof value === "string" && isCivilDate(value));
const itemId = z.custom<ItemId>((value) => typeof value === "string" && value !== "" && value.length <= 100);
/** A typed question carries nothing but its words. */
const nothing = z.object({});
/** Which card the button stands on, so that the answer is that card in its new state. */
const settling = z.object({
  edition: editionId,
  item: itemId,
  view: z.enum(["briefing", "to-do"]),
  revision: revisionPressed,
});

export const help = ask(
  "help",
  [
    "help",
    "what can you do",
    "what can I ask",
    "how does this work",
    "how do I use this",
    "commands",
    "menu",
    "what are you",
    "who are you",
    "I need help",
  ],
  nothing,
  { description: "What you can ask Beacon", inCommandList: true },
);

export const greeting = ask(
  "greeting",
  ["hello", "hello there", "hi", "hi there", "hey", "hiya", "good morning", "morning", "good afternoon"],
  nothing,
  { description: "A greeting, and what you can ask", inCommandList: false },
);

export const thanks = ask(
  "thanks",
  [
    "thanks",
    "thank you",
    "thanks very much",
    "many thanks",
    "thank you so much",
    "ta",
    "cheers",
    "great thanks",
  ],
  nothing,
  { description: "An answer to thanks", inCommandList: false },
);

export const briefing = ask(
  "briefing",
  [
    "briefing",
    "this week's briefing",
    "what's in the briefing",
    "what's in this week's briefing",
    "tuesday briefing",
    "what's in the tuesday briefing",
    "latest briefing",
    "heads briefing",
    "my briefing",
    "today's briefing",
    "open the briefing",
    "read the briefing",
    "where is the briefing",
    "has the briefing come out",
    "what's new",
    "anything new",
    "what's new this week",
    "bulletin",
    "newsletter",
  ],
  nothing,
  { description: "What is for you in the newest Tuesday briefing", inCommandList: true },
);

export const toDo = ask(
  "to-do",
  [
    "to do",
    "my to do list",
    "what do I need to do",
    "what do I need to do this week",
    "what have I got to do",
    "what have I got to do this week",
    "what do I have to do",
    "what must I do",
    "what should I do this week",
    "what is there to do",
    "what's left to do",
    "what am I meant to do",
    "what's due",
    "what's due this week",
    "what's overdue",
    "what have I missed",
    "anything to do",
    "anything I need to do",
    "is there anything I need to do",
    "do I need to do anything",
    "my actions",
    "actions",
    "my tasks",
    "tasks",
    "my deadlines",
    "deadlines",
    "what's outstanding",
  ],
  nothing,
  { description: "What you still have to do, by when", inCommandList: true },
);

export const acknowledge = ask("briefing.acknowledge", [], settling, {
  description: "Note an item of a briefing",
  inCommandList: false,
});

export const done = ask("briefing.done", [], settling, {
  description: "Say that you have done what an item asks",
  inCommandList: false,
});

export const notDone = ask("briefing.not-done", [], settling, {
  description: "Take it back that you have done what an item asks",
  inCommandList: false,
});

export const showMine = ask(
  "briefing.show-mine",
  [],
  z.object({
    edition: editionId,
    /** By this our post is found again in the channel; see `cards/edition-marker.ts`. */
    beaconEdition: z.string().optional(),
  }),
  { description: "What is for you in one briefing", inCommandList: false },
);

/** A card of one briefing as it is now, asked by Teams and not by its reader: it counts as nothing. */
export const showAnew = ask("briefing.show-anew", [], z.object({ edition: editionId }), {
  description: "One briefing's card as it is now",
  inCommandList: false,
});

/** What can be asked in words. */
export const typedAsks = [
  briefing,
  toDo,
  missed,
  handOn,
  nextMeeting,
  whatsOn,
  apologies,
  accept,
  myCpd,
  myCascades,
  checkIn,
  findResources,
  mySavedResources,
  whoCanHelp,
  proposeAnItem,
  amIListed,
  giveFeedback,
  whoIsComing,
  whoLeads,
  myNetworks,
  findTime,
  wayQuestions.mail,
  wayQuestions.chat,
  wayQuestions.feed,
  help,
  greeting,
  thanks,
] as const;

/** Everything the bot can be asked. Matching, help, buttons and the manifest's command list read it. */
export const vocabulary = [
  ...typedAsks,
  acknowledge,
  done,
  notDone,
  sendProposal,
  askAboutItem,
  sendQuestion,
  handSaid,
  handTo,
  takeBack,
  handBack,
  showMine,
  showAnew,
  showMeeting,
  replyToMeeting,
  giveReason,
  actionDone,
  registerForCpd,
  answerFeedback,
  askForResource,
  sendRequest,
  withdrawRequest,
  answerRequest,
  answerWith,
  answerWithLink,
  takeBackAnswer,
  saveResource,
  listMe,
  doNotListMe,
  showPack,
] as const;
