import type { Activity } from "botbuilder";
import type { FeedbackCards } from "../../../shared/domain/cpd/feedback/ports.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import type { Pace } from "../../../shared/graph/transport/pace.ts";
import { askFeedbackCard } from "../cards/cpd/feedback.card.ts";
import type { Links } from "../links.ts";
import type { BotAdapter } from "./bot-adapter.ts";
import { ConnectorFault } from "./connector-fault.ts";
import { openChat } from "./open-chat.ts";
import { cardMessage } from "./outgoing.ts";
import { patiently } from "./patiently.ts";
import type { WayToSpeak } from "./way-to-speak.ts";

interface FeedbackCardSettings {
  readonly bot: Pick<BotAdapter, "account">;
  readonly way: WayToSpeak;
  readonly tenantId: string;
  readonly links: Links;
  readonly pace: Pace;
}

/**
 * Speaks first in people's own chats, in two requests a card: the chat is found, then spoken in.
 */
export function createFeedbackCards(settings: FeedbackCardSettings): FeedbackCards {
  const { bot, way, tenantId, links, pace } = settings;
  return {
    async show(person, meetings) {
      const card = askFeedbackCard(meetings, { today: londonDate(pace.now()), links });
      const anywhere = await way();
      try {
        const id = await patiently(pace, () => openChat(bot, anywhere, { person, tenantId }));
        const connector = await way({ conversation: id });
        await patiently(pace, () =>
          connector.conversations.sendToConversation(id, cardMessage(card) as Activity),
        );
        return true;
      } catch (fault) {
        if (fault instanceof ConnectorFault) return false;
        throw fault;
      }
    },
  };
}
