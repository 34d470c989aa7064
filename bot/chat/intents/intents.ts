import type { Intent } from "../answer.ts";
import { acknowledgeIntent } from "./acknowledge.intent.ts";
import { briefingIntent } from "./briefing.intent.ts";
import { doneIntent } from "./done.intent.ts";
import { greetingIntent } from "./greeting.intent.ts";
import { helpIntent } from "./help.intent.ts";
import { notDoneIntent } from "./not-done.intent.ts";
import { showMineIntent } from "./show-mine.intent.ts";
import { thanksIntent } from "./thanks.intent.ts";
import { toDoIntent } from "./to-do.intent.ts";

/** The answer to each entry of the vocabulary. */
export const intents: readonly Intent[] = [
  briefingIntent,
  toDoIntent,
  helpIntent,
  greetingIntent,
  thanksIntent,
  acknowledgeIntent,
  doneIntent,
  notDoneIntent,
  showMineIntent,
];
