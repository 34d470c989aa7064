import type { Connector } from "./connector-route.ts";
import { threadsOf } from "./post-store.ts";

/** What one scrolls back through in a channel. */
const limit = 20;

/** Shows a chat client what the bot began in a channel before it was opened there, oldest first: it keeps nothing itself. */
export async function relayAgain(
  { context, relay }: Pick<Connector, "context" | "relay">,
  channelId: string,
): Promise<void> {
  const threads = threadsOf(context, channelId, { before: undefined, limit });
  for (const { activityId, activity, deletedAt } of threads.reverse())
    if (!deletedAt) await relay.startThread(channelId, activityId, activity);
}
