import type { Storage } from "botbuilder";
import { z } from "zod";
import type { IncomingActivity } from "./activity.schema.ts";

/** Where the bot may speak first: a chat or a team that has Beacon, and the connector's address for it. Names nobody. */
const referenceSchema = z.object({
  conversation: z.string(),
  serviceUrl: z.url(),
  /** `personal`, `groupChat` or `channel`. */
  kind: z.string(),
});
export type ConversationReference = z.infer<typeof referenceSchema>;

export interface Conversations {
  /** Where the bot may speak in this conversation; undefined where Beacon was never added, or was taken away. */
  find(conversation: string): Promise<ConversationReference | undefined>;
  /** Keeps what an activity says of where Beacon is, and forgets where it was taken away. Safe to repeat. */
  learn(activity: IncomingActivity): Promise<void>;
}

/** A thread of a channel is no place of its own: Beacon is in the channel. */
const placeOf = (activity: IncomingActivity): string => activity.conversation.id.split(";")[0] ?? "";

const hasBot = (members: readonly { readonly id: string }[] | null | undefined, bot: string) =>
  members?.some(({ id }) => id === bot) ?? false;

function isTakenAway({ type, action, membersRemoved, recipient }: IncomingActivity): boolean {
  if (type === "installationUpdate") return action?.startsWith("remove") ?? false;
  return type === "conversationUpdate" && hasBot(membersRemoved, recipient.id);
}

/**
 * Over any store of botbuilder's. What was kept once in this process is not written again, so that an answer costs a request to the store
 * no more than once for each conversation.
 */
export function storedConversations(storage: Storage): Conversations {
  const kept = new Map<string, string>();
  const keyOf = (conversation: string) => `conversations/${conversation}`;
  return {
    async find(conversation) {
      const key = keyOf(conversation.split(";")[0] ?? "");
      const found = await storage.read([key]);
      return referenceSchema.safeParse(found[key]).data;
    },
    async learn(activity) {
      const conversation = placeOf(activity);
      if (isTakenAway(activity)) {
        kept.delete(conversation);
        await storage.delete([keyOf(conversation)]);
        return;
      }
      const { serviceUrl } = activity;
      if (kept.get(conversation) === serviceUrl) return;
      const kind = activity.conversation.conversationType ?? "personal";
      const reference: ConversationReference = { conversation, serviceUrl, kind };
      // The last word counts, whichever server hears it: there is nothing in it to lose.
      await storage.write({ [keyOf(conversation)]: { ...reference, eTag: "*" } });
      kept.set(conversation, serviceUrl);
    },
  };
}
