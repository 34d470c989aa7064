import type { TenantContext } from "../context.ts";
import { GraphError } from "../graph/graph-error.ts";
import { hasApp } from "../graph/teamwork/installs.ts";
import { findChannel, findTeam, type StoredChannel } from "../graph/teamwork/team-store.ts";
import { hasBlockedBot } from "./blocked-people.ts";
import { personInChat } from "./personal-chats.ts";
import { isThread } from "./post-store.ts";
import { parseThreadAddress, type ThreadAddress } from "./thread-address.ts";

/** Where a bot can speak: a channel, perhaps in one thread of it, or somebody's personal chat. */
export type Conversation = ThreadAddress &
  (
    | { readonly kind: "channel"; readonly channel: StoredChannel }
    | { readonly kind: "personal"; readonly userId: string }
  );

/** The conversation with this id, or the Bot Connector's 404. */
export function openConversation(context: Pick<TenantContext, "db">, id: string): Conversation {
  const address = parseThreadAddress(id);
  const userId = personInChat(context, address.conversationId);
  if (userId) return { ...address, kind: "personal", userId };
  const channel = findChannel(context, address.conversationId);
  if (!channel || !findTeam(context, channel.teamId)) throw conversationNotFound();
  if (address.rootId && !isThread(context, channel.id, address.rootId)) throw conversationNotFound();
  return { ...address, kind: "channel", channel };
}

export const conversationNotFound = () =>
  new GraphError(404, "ConversationNotFound", "Conversation not found.");

/** Refuses to speak to somebody who removed the bot or blocked it. */
export function refuseUnwelcome(context: Pick<TenantContext, "db">, userId: string): void {
  if (!hasApp(context, userId))
    throw new GraphError(
      403,
      "BotNotInConversationRoster",
      "The bot is not part of the conversation roster.",
    );
  if (hasBlockedBot(context, userId))
    throw new GraphError(403, "ConversationBlockedByUser", "User blocked the conversation with the bot.");
}
