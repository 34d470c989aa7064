import { createHash } from "node:crypto";
import type { FastifyInstance } from "fastify";
import type { CalendarFeed } from "../../shared/domain/meetings/feed.ts";
import type { Ports } from "../../shared/domain/ports.ts";
import { londonDate, londonInstant } from "../../shared/domain/time/london.ts";
import { listEverythingOpen } from "../../shared/usecases/briefing/to-do/list-everything-open.ts";
import { openFeed } from "../../shared/usecases/meetings/calendar/feeds.ts";
import { listFeedMeetings } from "../../shared/usecases/meetings/calendar/list-feed-meetings.ts";
import { presentToDos } from "../api/briefing/present-to-dos.ts";
import { feedName } from "../api/meetings/feed-name.ts";
import type { Links } from "../chat/links.ts";
import { Refused } from "../http/refused.ts";
import { calendarFile } from "./calendar-file.ts";
import { deadlinesFile } from "./deadlines-file.ts";

/** A calendar asks every few minutes at most; this many a minute from one address is a mistake or mischief. */
const asksPerMinute = 30;
/** Addresses that lead nowhere, from one place: one's own mistakes, and no way to try very many. */
const wrongAsksPerMinute = 60;

const secretForm = /^([\w-]{22,100})\.ics$/;

/**
 * `GET /feeds/{secret}.ics`: a calendar for whoever has its address, without signing in. One never made and one stopped
 * are not told apart.
 */
export function feedFileRoutes(app: FastifyInstance, { ports, links }: { ports: Ports; links: Links }): void {
  const open = async (file: string) => {
    const secret = secretForm.exec(file)?.[1];
    return secret === undefined ? undefined : openFeed(ports, { secret });
  };

  app.get<{ Params: { file: string } }>(
    "/feeds/:file",
    {
      config: {
        rateLimit: {
          timeWindow: "1 minute",
          allowList: [],
          keyGenerator: async ({ params, ip }: { params: unknown; ip: string }) =>
            (await open((params as { file: string }).file))?.id ?? `nowhere ${ip}`,
          max: (_request: unknown, key: string) =>
            key.startsWith("nowhere ") ? wrongAsksPerMinute : asksPerMinute,
        },
      },
    },
    async (request, reply) => {
      const feed = await open(request.params.file);
      if (!feed) throw new Refused("feed.not-found");
      const body = await (feed.subject.kind === "deadlines" ? deadlinesOf(feed) : meetingsOf(feed));
      const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
      reply
        .header("etag", etag)
        .header("cache-control", "private, max-age=300")
        // Whatever shows the address of this page to another is shown none.
        .header("referrer-policy", "no-referrer")
        .header("x-robots-tag", "noindex");
      if (matches(request.headers["if-none-match"], etag)) return reply.status(304).send();
      return reply.type("text/calendar; charset=utf-8").send(body);
    },
  );

  async function meetingsOf(feed: CalendarFeed): Promise<string> {
    const directory = await ports.directory.current();
    return calendarFile({
      name: feedName(feed, directory, await ports.networks.list()),
      meetings: await listFeedMeetings(ports, feed),
      directory,
      link: ({ id }) => links.meeting(id),
      stamp: stamp(),
    });
  }

  async function deadlinesOf({ owner }: CalendarFeed): Promise<string> {
    const setting = { directory: await ports.directory.current(), today: londonDate(ports.clock.now()) };
    const { things } = presentToDos(await listEverythingOpen(ports, { person: owner }), setting);
    return deadlinesFile({ things, link: links.page, stamp: stamp() });
  }

  function stamp(): Date {
    return londonInstant(londonDate(ports.clock.now()), "00:00");
  }
}

/** Compared weakly: a front end that compresses the file marks its tag so. */
const matches = (header: string | undefined, etag: string): boolean =>
  header?.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag) ?? false;
