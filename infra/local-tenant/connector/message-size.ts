import { GraphError } from "../graph/graph-error.ts";
import { type Activity, activityBytes } from "./activity.ts";

/** Teams refuses messages above about 100 KB of UTF-16; source: learn.microsoft.com format-your-bot-messages. */
const largestMessageBytes = 100 * 1024;

/** What fits everywhere a card may go, older clients and workflows included. */
export const safeMessageBytes = 28 * 1024;

export function refuseTooLarge(activity: Activity): void {
  if (activityBytes(activity) > largestMessageBytes)
    throw new GraphError(413, "MessageSizeTooBig", "Message size too large.");
}
