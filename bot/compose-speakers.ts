import type { FastifyBaseLogger } from "fastify";
import type { Edition } from "../shared/domain/briefing/edition.ts";
import type { PersonId } from "../shared/domain/directory/person.ts";
import { londonDate } from "../shared/domain/time/london.ts";
import type { Pace } from "../shared/graph/transport/pace.ts";
import type { ReadEdition } from "../shared/usecases/briefing/read-edition.ts";
import type { Links } from "./chat/links.ts";
import type { BotAdapter } from "./chat/transport/bot-adapter.ts";
import type { Conversations } from "./chat/transport/conversations.ts";
import { createFeedbackCards } from "./chat/transport/feedback-cards.ts";
import { createHeadsChannelPoster } from "./chat/transport/heads-channel-poster.ts";
import { createPersonalCards } from "./chat/transport/personal-cards.ts";
import { createRequestCards } from "./chat/transport/request-cards.ts";
import { wayToSpeak } from "./chat/transport/way-to-speak.ts";
import type { Config } from "./config.ts";
import type { RenderEditions } from "./edition-renderings.ts";
import { describe } from "./http/problem-rendering.ts";

export type Speakers = ReturnType<typeof composeSpeakers>;

/** Everything with which the bot speaks first, in channels and in people's own chats. */
export function composeSpeakers(
  config: Pick<Config, "BOT_SERVICE_URL" | "HEADS_TEAM_ID" | "HEADS_CHANNEL_ID" | "TENANT_ID">,
  {
    bot,
    links,
    pace,
    read,
    render,
    conversations,
    log,
  }: {
    readonly bot: BotAdapter;
    readonly links: Links;
    readonly pace: Pace;
    readonly conversations: Conversations | undefined;
    readonly log: FastifyBaseLogger;
    /** An edition as somebody reads it. */
    readonly read: (edition: Edition, person: PersonId) => Promise<ReadEdition>;
    readonly render: RenderEditions;
  },
) {
  const today = () => londonDate(pace.now());
  const way = wayToSpeak({
    ...{ bot, serviceUrl: config.BOT_SERVICE_URL, conversations },
    notFound: (fault) => log.warn({ fault: describe(fault) }, "where Beacon is in Teams is not read"),
  });
  const common = { bot, way, tenantId: config.TENANT_ID, links };
  return {
    poster: createHeadsChannelPoster({
      ...{ ...common, teamId: config.HEADS_TEAM_ID, channelId: config.HEADS_CHANNEL_ID },
      render: (edition) => render(today()).channelCard(edition),
    }),
    feedbackCards: createFeedbackCards({ ...common, pace }),
    requestCards: createRequestCards(common),
    personalCards: createPersonalCards({
      ...{ ...common, pace },
      card: async (edition, person, how) => render(today()).personalCard(await read(edition, person), how),
    }),
  };
}
