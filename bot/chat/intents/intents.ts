import type { Intent } from "../answer.ts";
import { acceptIntent } from "./accept.intent.ts";
import { acknowledgeIntent } from "./acknowledge.intent.ts";
import { actionDoneIntent } from "./action-done.intent.ts";
import { answerFeedbackIntent } from "./answer-feedback.intent.ts";
import { answerRequestIntents } from "./answer-request.intent.ts";
import { apologiesIntent } from "./apologies.intent.ts";
import { askAboutIntents } from "./ask-about.intent.ts";
import { askNetworkIntents } from "./ask-network.intent.ts";
import { briefingIntent } from "./briefing.intent.ts";
import { checkInIntent } from "./check-in.intent.ts";
import { chooseWayIntents } from "./choose-way.intent.ts";
import { doneIntent } from "./done.intent.ts";
import { findResourcesIntent } from "./find-resources.intent.ts";
import { findTimeIntent } from "./find-time.intent.ts";
import { giveFeedbackIntent } from "./give-feedback.intent.ts";
import { giveReasonIntent } from "./give-reason.intent.ts";
import { greetingIntent } from "./greeting.intent.ts";
import { handoverIntents } from "./hand-on.intent.ts";
import { helpIntent } from "./help.intent.ts";
import { missedIntent } from "./missed.intent.ts";
import { myCascadesIntent } from "./my-cascades.intent.ts";
import { myCpdIntent } from "./my-cpd.intent.ts";
import { myNetworksIntent } from "./my-networks.intent.ts";
import { mySavedResourcesIntent } from "./my-saved-resources.intent.ts";
import { nextMeetingIntent } from "./next-meeting.intent.ts";
import { notDoneIntent } from "./not-done.intent.ts";
import { proposeIntents } from "./propose.intent.ts";
import { registerForCpdIntent } from "./register-for-cpd.intent.ts";
import { replyToMeetingIntent } from "./reply-to-meeting.intent.ts";
import { saveResourceIntent } from "./save-resource.intent.ts";
import { showMeetingIntent } from "./show-meeting.intent.ts";
import { showMineIntent } from "./show-mine.intent.ts";
import { showPackIntent } from "./show-pack.intent.ts";
import { thanksIntent } from "./thanks.intent.ts";
import { toDoIntent } from "./to-do.intent.ts";
import { whatsOnIntent } from "./whats-on.intent.ts";
import { helperIntents } from "./who-can-help.intent.ts";
import { whoIsComingIntent } from "./who-is-coming.intent.ts";
import { whoLeadsIntent } from "./who-leads.intent.ts";

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
