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

/** A chat, or a channel, of which Teams may have named the team alone: it says where Beacon was added, and that is no channel but the first. */
export interface Place {
  readonly conversation: string;
  /** The team's id in Entra. */
  readonly team?: string;
}

export interface Conversations {
  /** Where the bot may speak in this conversation, or else in its team; undefined where Beacon was never added, or was taken away. */
  find(place: Place): Promise<ConversationReference | undefined>;
  /** Keeps what an activity says of where Beacon is, and forgets where it was taken away. Safe to repeat. */
  learn(activity: IncomingActivity): Promise<void>;
}

/** A thread of a channel is no place of its own: Beacon is in the channel. */
const withoutThread = (conversation: string): string => conversation.split(";")[0] ?? "";

const keysOf = ({ conversation, team }: Place): string[] => [
  `conversations/${withoutThread(conversation)}`,
  ...(team ? [`teams/${team.toLowerCase()}`] : []),
];

function placeOf({ conversation, channelData }: IncomingActivity): Place {
  const team = channelData?.team?.aadGroupId;
  return { conversation: withoutThread(conversation.id), ...(team ? { team } : {}) };
}

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
  return {
    async find(place) {
      const keys = keysOf(place);
      const found = await storage.read(keys);
      return keys.map((key) => referenceSchema.safeParse(found[key]).data).find((reference) => reference);
    },
    async learn(activity) {
      const place = placeOf(activity);
      const keys = keysOf(place);
      if (isTakenAway(activity)) {
        for (const key of keys) kept.delete(key);
        await storage.delete(keys);
        return;
      }
      const { serviceUrl } = activity;
      const unknown = keys.filter((key) => kept.get(key) !== serviceUrl);
      if (unknown.length === 0) return;
      const kind = activity.conversation.conversationType ?? "personal";
      const reference: ConversationReference = { conversation: place.conversation, serviceUrl, kind };
      // The last word counts, whichever server hears it: there is nothing in it to lose.
      await storage.write(Object.fromEntries(unknown.map((key) => [key, { ...reference, eTag: "*" }])));
      for (const key of unknown) kept.set(key, serviceUrl);
    },
  };
}
