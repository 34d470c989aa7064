import { primaryHead } from "../chat.fixture.ts";
import type { IncomingActivity } from "./activity.schema.ts";

/** A message from the primary head in their own chat with the bot, as Teams sends it. */
export const anActivity = (changes: Partial<IncomingActivity> = {}): IncomingActivity => ({
  type: "message",
  id: "activity-1",
  channelId: "msteams",
  serviceUrl: "http://connector.test/uk/",
  text: "help",
  from: { id: "29:priya", aadObjectId: primaryHead },
  recipient: { id: "28:bot" },
  conversation: { id: "a:chat-1", conversationType: "personal" },
  ...changes,
});
