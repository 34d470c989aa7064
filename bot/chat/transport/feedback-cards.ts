import type { Activity } from "botbuilder";
import { z } from "zod";
import type { FeedbackCards } from "../../../shared/domain/cpd/feedback/ports.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import type { Pace } from "../../../shared/graph/transport/pace.ts";
import { askFeedbackCard } from "../cards/feedback.card.ts";
import type { Links } from "../links.ts";
import type { BotAdapter } from "./bot-adapter.ts";
import { ConnectorFault } from "./connector-fault.ts";
import { cardMessage } from "./outgoing.ts";

interface FeedbackCardSettings {
  readonly bot: BotAdapter;
  /** The Bot Connector's address for the tenant's region. */
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly links: Links;
  readonly pace: Pace;
}

const openedSchema = z.looseObject({ id: z.string() });
/** Teams asks to wait a second or two between messages; whoever asks for more is not waited for. */
const longestWaitSeconds = 30;

/**
 * Speaks first in people's own chats, in two requests a card: the chat is found, then spoken in. A person is named by their object id
 * in Entra, which Teams takes for a member's.
 */
export function createFeedbackCards(settings: FeedbackCardSettings): FeedbackCards {
  const { bot, serviceUrl, tenantId, links, pace } = settings;
  return {
    async show(person, meetings) {
      const card = askFeedbackCard(meetings, { today: londonDate(pace.now()), links });
      const connector = await bot.connector(serviceUrl);
      try {
        const opened: unknown = await patiently(pace, () =>
          connector.conversations.createConversation({
            isGroup: false,
            bot: bot.account,
            tenantId,
            members: [{ id: person, name: "" }],
            channelData: { tenant: { id: tenantId } },
          } as Parameters<typeof connector.conversations.createConversation>[0]),
        );
        const { id } = openedSchema.parse(opened);
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

/** A request that Teams had no room for was not taken: it is sent once more, after the wait that Teams names. */
async function patiently<Answer>(pace: Pace, send: () => Promise<Answer>): Promise<Answer> {
  try {
    return await send();
  } catch (fault) {
    if (!(fault instanceof ConnectorFault) || fault.status !== 429) throw fault;
    const seconds = Number(fault.retryAfter ?? 1);
    if (!(seconds <= longestWaitSeconds)) throw fault;
    await pace.sleep(seconds * 1000);
    return send();
  }
}
