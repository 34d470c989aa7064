import type { BotAdapter } from "./bot-adapter.ts";
import type { Conversations, Place } from "./conversations.ts";

type Connector = Awaited<ReturnType<BotAdapter["connector"]>>;

/** The Bot Connector for a place in Teams, or for whoever has no place yet. */
export type WayToSpeak = (place?: Place) => Promise<Connector>;

/**
 * Leads to the address that the chat, the channel or its team named itself when Beacon was added or spoken to, and to the region's
 * where none did or the store does not answer: what is to be said is not held up by it.
 */
export function wayToSpeak({
  bot,
  serviceUrl,
  conversations,
  notFound,
}: {
  readonly bot: Pick<BotAdapter, "connector">;
  /** The Bot Connector's address for the tenant's region. */
  readonly serviceUrl: string;
  readonly conversations?: Pick<Conversations, "find"> | undefined;
  /** Told when the store does not answer. */
  readonly notFound: (fault: unknown) => void;
}): WayToSpeak {
  return async (place) => {
    const named =
      place &&
      (await conversations?.find(place).catch((fault: unknown) => {
        notFound(fault);
        return undefined;
      }));
    return bot.connector(named?.serviceUrl ?? serviceUrl);
  };
}
