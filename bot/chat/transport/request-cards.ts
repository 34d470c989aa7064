import type { Activity } from "botbuilder";
import type { RequestChannel } from "../../../shared/domain/resources/requests/ports.ts";
import { requestCard } from "../cards/resources/request.card.ts";
import type { Links } from "../links.ts";
import type { BotAdapter } from "./bot-adapter.ts";
import { ConnectorFault } from "./connector-fault.ts";
import { cardMessage } from "./outgoing.ts";
import { threadBegun } from "./thread-begun.ts";
import type { WayToSpeak } from "./way-to-speak.ts";

interface RequestCardSettings {
  readonly bot: Pick<BotAdapter, "account">;
  readonly way: WayToSpeak;
  readonly tenantId: string;
  readonly links: Links;
}

/** Cards of requests as the bot speaks them; looking for one is Graph's. */
export type RequestCards = Pick<RequestChannel, "post" | "update">;

/** What Teams answers where the bot is not in the team, or the channel or the message is gone. */
const notThere = new Set([400, 403, 404]);

/** Speaks in the channels of networks. Each call is one request to the connector, never sent again by itself. */
export function createRequestCards({ bot, way, tenantId, links }: RequestCardSettings): RequestCards {
  return {
    async post({ teamId, channelId }, view) {
      const connector = await way({ conversation: channelId, team: teamId });
      const answer: unknown = await unlessNotThere(
        connector.conversations.createConversation({
          isGroup: true,
          bot: bot.account,
          tenantId,
          channelData: { channel: { id: channelId }, tenant: { id: tenantId } },
          activity: cardMessage(requestCard(view, { links })) as Activity,
        }),
      );
      return answer === undefined ? undefined : threadBegun(answer);
    },
    async update({ teamId, channelId }, post, view) {
      const connector = await way({ conversation: channelId, team: teamId });
      await unlessNotThere(
        connector.conversations.updateActivity(`${channelId};messageid=${post}`, post, {
          ...cardMessage(requestCard(view, { links })),
          id: post,
        }),
      );
    },
  };
}

async function unlessNotThere<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asked;
  } catch (fault) {
    if (fault instanceof ConnectorFault && notThere.has(fault.status ?? 0)) return undefined;
    throw fault;
  }
}
