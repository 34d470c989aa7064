import type { Activity } from "botbuilder";
import type { Edition } from "../../../shared/domain/briefing/edition.ts";
import type { AdaptiveCard } from "../cards/adaptive-card.ts";
import type { BotAdapter } from "./bot-adapter.ts";
import { cardMessage } from "./outgoing.ts";
import { threadBegun } from "./thread-begun.ts";
import type { WayToSpeak } from "./way-to-speak.ts";

interface PosterSettings {
  readonly bot: Pick<BotAdapter, "account">;
  readonly way: WayToSpeak;
  /** The heads' team, by its id in Entra, and its channel: `19:…@thread.tacv2`. */
  readonly teamId: string;
  readonly channelId: string;
  readonly tenantId: string;
  /** The card of an edition today, and how many of its items for all heads have no room on it. */
  readonly render: (edition: Edition) => { readonly card: AdaptiveCard; readonly left: number };
}

export interface HeadsChannelPoster {
  /** Begins a new thread with the edition's card and answers the message's id. Not safe to repeat; rejects when Teams did not take it. */
  post(edition: Edition): Promise<string>;
  /** How many of an edition's items for all heads have no room on its card. */
  leftOff(edition: Edition): number;
  /** Puts the edition's card as it is now in place of the one that was posted. Safe to repeat. */
  update(activityId: string, edition: Edition): Promise<void>;
}

/** Speaks in the heads' channel. Each call is one request to the connector, never sent again by itself. */
export function createHeadsChannelPoster(settings: PosterSettings): HeadsChannelPoster {
  const { bot, way, teamId, channelId, tenantId, render } = settings;
  const heads = { conversation: channelId, team: teamId };
  return {
    async post(edition) {
      const connector = await way(heads);
      const { card } = render(edition);
      const answer: unknown = await connector.conversations.createConversation({
        isGroup: true,
        bot: bot.account,
        tenantId,
        channelData: { channel: { id: channelId }, tenant: { id: tenantId } },
        activity: cardMessage(card) as Activity,
      });
      return threadBegun(answer);
    },
    leftOff: (edition) => render(edition).left,
    async update(activityId, edition) {
      const connector = await way(heads);
      const { card } = render(edition);
      const thread = `${channelId};messageid=${activityId}`;
      await connector.conversations.updateActivity(thread, activityId, {
        ...cardMessage(card),
        id: activityId,
      });
    },
  };
}
