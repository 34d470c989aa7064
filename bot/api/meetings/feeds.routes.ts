import type { FastifyInstance } from "fastify";
import { z } from "zod";
import {
  type Feed,
  type FeedMade,
  type FeedsListed,
  newFeedSchema,
} from "../../../shared/contract/meetings/feeds.schema.ts";
import type { SchoolUrn } from "../../../shared/domain/directory/school.ts";
import type { CalendarFeed, FeedId, FeedSubject } from "../../../shared/domain/meetings/feed.ts";
import type { NetworkId } from "../../../shared/domain/networks/network.ts";
import { listFeeds, makeFeed, stopFeed } from "../../../shared/usecases/meetings/calendar/feeds.ts";
import { actorOf, parse } from "../../http/api-door.ts";
import { accepted, Refused } from "../../http/refused.ts";
import type { Api } from "../api.ts";
import { feedName } from "./feed-name.ts";

const feedParams = z.object({
  feed: z
    .string()
    .min(1)
    .max(100)
    .transform((id) => id as FeedId),
});

/** One's own calendar addresses. */
export function feedsRoutes(app: FastifyInstance, { ports, feedAddress }: Api): void {
  app.get("/feeds", async (request): Promise<FeedsListed> => {
    const feeds = await listFeeds(ports, { person: actorOf(request).person });
    return { feeds: await Promise.all(feeds.map(present)) };
  });

  app.post("/feeds", async (request, reply): Promise<FeedMade> => {
    const { person } = actorOf(request);
    const subject = toSubject(parse(newFeedSchema, request.body));
    const { feed, secret } = accepted(await makeFeed(ports, { person, subject }));
    reply.status(201);
    return { ...(await present(feed)), address: feedAddress(secret) };
  });

  app.delete("/feeds/:feed", async (request, reply) => {
    const { feed } = parse(feedParams, request.params);
    accepted(await stopFeed(ports, { person: actorOf(request).person, feed }));
    return reply.status(204).send();
  });

  async function present(feed: CalendarFeed): Promise<Feed> {
    return {
      id: feed.id,
      subject: feed.subject.kind,
      name: feedName(feed, await ports.directory.current(), await ports.networks.list()),
      madeAt: feed.madeAt.toISOString(),
    };
  }
}

function toSubject({ subject, of = "" }: z.infer<typeof newFeedSchema>): FeedSubject {
  if (subject === "person" || subject === "deadlines") return { kind: subject };
  if (of === "") throw new Refused("feed.invalid", { errors: [{ pointer: "/of", code: "required" }] });
  return subject === "network"
    ? { kind: subject, of: of as NetworkId }
    : { kind: subject, of: of as SchoolUrn };
}
