import type { Intent } from "../answer.ts";
import { acknowledgeIntent } from "./briefing/acknowledge.intent.ts";
import { actionDoneIntent } from "./briefing/action-done.intent.ts";
import { askAboutIntents } from "./briefing/ask-about.intent.ts";
import { briefingIntent } from "./briefing/briefing.intent.ts";
import { doneIntent } from "./briefing/done.intent.ts";
import { handoverIntents } from "./briefing/hand-on.intent.ts";
import { missedIntent } from "./briefing/missed.intent.ts";
import { notDoneIntent } from "./briefing/not-done.intent.ts";
import { proposeIntents } from "./briefing/propose.intent.ts";
import { showAnewIntent } from "./briefing/show-anew.intent.ts";
import { showMineIntent } from "./briefing/show-mine.intent.ts";
import { toDoIntent } from "./briefing/to-do.intent.ts";
import { chooseWayIntents } from "./choose-way.intent.ts";
import { answerFeedbackIntent } from "./cpd/answer-feedback.intent.ts";
import { giveFeedbackIntent } from "./cpd/give-feedback.intent.ts";
import { myCascadesIntent } from "./cpd/my-cascades.intent.ts";
import { myCpdIntent } from "./cpd/my-cpd.intent.ts";
import { registerForCpdIntent } from "./cpd/register-for-cpd.intent.ts";
import { greetingIntent } from "./greeting.intent.ts";
import { helpIntent } from "./help.intent.ts";
import { acceptIntent } from "./meetings/accept.intent.ts";
import { apologiesIntent } from "./meetings/apologies.intent.ts";
import { checkInIntent } from "./meetings/check-in.intent.ts";
import { findTimeIntent } from "./meetings/find-time.intent.ts";
import { giveReasonIntent } from "./meetings/give-reason.intent.ts";
import { myNetworksIntent } from "./meetings/my-networks.intent.ts";
import { nextMeetingIntent } from "./meetings/next-meeting.intent.ts";
import { replyToMeetingIntent } from "./meetings/reply-to-meeting.intent.ts";
import { showMeetingIntent } from "./meetings/show-meeting.intent.ts";
import { whatsOnIntent } from "./meetings/whats-on.intent.ts";
import { whoIsComingIntent } from "./meetings/who-is-coming.intent.ts";
import { whoLeadsIntent } from "./meetings/who-leads.intent.ts";
import { answerRequestIntents } from "./resources/answer-request.intent.ts";
import { askNetworkIntents } from "./resources/ask-network.intent.ts";
import { findResourcesIntent } from "./resources/find-resources.intent.ts";
import { mySavedResourcesIntent } from "./resources/my-saved-resources.intent.ts";
import { saveResourceIntent } from "./resources/save-resource.intent.ts";
import { showPackIntent } from "./resources/show-pack.intent.ts";
import { helperIntents } from "./resources/who-can-help.intent.ts";
import { thanksIntent } from "./thanks.intent.ts";

/** The answer to each entry of the vocabulary. */
export const intents: readonly Intent[] = [
  briefingIntent,
  toDoIntent,
  missedIntent,
  ...proposeIntents,
  helpIntent,
  greetingIntent,
  thanksIntent,
  acknowledgeIntent,
  doneIntent,
  notDoneIntent,
  ...handoverIntents,
  ...askAboutIntents,
  showMineIntent,
  showAnewIntent,
  findResourcesIntent,
  ...helperIntents,
  ...askNetworkIntents,
  ...answerRequestIntents,
  findTimeIntent,
  ...chooseWayIntents,
  actionDoneIntent,
  acceptIntent,
  apologiesIntent,
  giveReasonIntent,
  answerFeedbackIntent,
  giveFeedbackIntent,
  checkInIntent,
  myCascadesIntent,
  myCpdIntent,
  myNetworksIntent,
  mySavedResourcesIntent,
  nextMeetingIntent,
  registerForCpdIntent,
  replyToMeetingIntent,
  saveResourceIntent,
  showMeetingIntent,
  showPackIntent,
  whatsOnIntent,
  whoIsComingIntent,
  whoLeadsIntent,
];
