import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify from "fastify";
import { overHttp } from "../../../bot/chat/transport/over-http.ts";
import { compose } from "../../../bot/compose.ts";
import { suggestedPeople } from "../../../infra/dev/suggested-people.ts";
import { seedTrust } from "../../../infra/seed/seed-trust.ts";
import { civilDate } from "../../../shared/domain/time/civil-date.ts";
import { realPace } from "../../../shared/graph/transport/pace.ts";
import { beaconWorld } from "../../world/beacon-world.ts";
import { echoBot } from "../bot/echo-bot.ts";
import { signedIn } from "../bot/signed-in.ts";
import { type Asked, teamsBeside } from "../bot/teams-beside.ts";
import { median } from "../median.ts";
import { percentile } from "../percentile.ts";
import type { BenchRow } from "../row.ts";

const questions = [
  "phonics screening check resources",
  "policy for mobile phones yr 7",
  "anything for a child who can't sit still",
  "latest KCSIE",
  "share the maths mixed age plan",
  "find moblie phones",
];
const others = ["next SENDCO meeting", "who leads englsh", "what do I need to do", "help"];

const echoPath = "/echo/messages";
const rounds = 12;
const askedInRound = 240;

interface Way {
  readonly name: string;
  readonly questions: readonly string[];
  readonly atOnce: number;
  readonly conversations: number;
}

const ways: readonly Way[] = [
  { name: "for resources, in one chat", questions, atOnce: 1, conversations: 1 },
  { name: "for resources, 16 chats at once", questions, atOnce: 16, conversations: 500 },
  {
    name: "of all kinds, 16 chats at once",
    questions: [...questions, ...others],
    atOnce: 16,
    conversations: 500,
  },
];

/**
 * A question to the bot from the activity that comes in, signed as the Bot Connector signs, to the card that is out: on the
 * composed server with the seeded trust, beside botbuilder's echo bot on the same server, in turns.
 */
export async function bot(): Promise<readonly BenchRow[]> {
  const trust = seedTrust({ today: civilDate("2026-11-22") });
  const [head] = suggestedPeople(trust);
  if (!head) throw new Error("The trust has nobody who asks.");
  const world = await beaconWorld({ ...trust, now: "2026-11-22T09:00:00Z" });
  const folder = mkdtempSync(join(tmpdir(), "beacon-bot-"));
  const teams = await teamsBeside();
  const credentials = {
    appId: world.config.CLIENT_ID,
    secret: "on this machine and nowhere else",
    tenantId: world.config.TENANT_ID,
  };
  const beacon = await compose(
    {
      ...world.config,
      BEACON_CACHE_FOLDER: folder,
      BOT_APP_ID: credentials.appId,
      BOT_APP_SECRET: credentials.secret,
    },
    {
      fetch: world.fetch,
      sendToConnector: overHttp(),
      pace: { ...realPace, now: () => world.clock.now() },
      log: Fastify({ logger: false }).log,
    },
  );
  echoBot(beacon.app, echoPath, credentials);
  const address = await beacon.app.listen({ host: "127.0.0.1", port: 0 });
  const token = await signedIn(credentials, teams.serviceUrl);
  const asking = async (path: string, way: Way): Promise<Measured> => {
    const before = process.cpuUsage();
    const asked = await teams.ask({
      ...{ address: `${address}${path}`, token, serviceUrl: teams.serviceUrl, botId: credentials.appId },
      from: head.person.id,
      questions: Array.from(
        { length: askedInRound },
        (_, n) => way.questions[n % way.questions.length] ?? "",
      ),
      atOnce: way.atOnce,
      conversations: way.conversations,
    });
    const { user, system } = process.cpuUsage(before);
    return { ...asked, processor: (user + system) / 1000 };
  };

  const rows: BenchRow[] = [];
  for (const way of ways) {
    await asking("/api/messages", way);
    await asking(echoPath, way);
    beacon.graphRequests.reset();
    const mine: Measured[] = [];
    const echo: Measured[] = [];
    for (let round = 0; round < rounds; round++) {
      // In turns, and each as often first, so that a busy machine slows both.
      const isFirst = round % 2 === 0;
      if (!isFirst) echo.push(await asking(echoPath, way));
      mine.push(await asking("/api/messages", way));
      if (isFirst) echo.push(await asking(echoPath, way));
    }
    rows.push(...figures(way, mine, echo, beacon.graphRequests.total()));
  }
  teams.close();
  await beacon.close();
  await world.close();
  rmSync(folder, { recursive: true, force: true });
  return rows;
}

/** `processor` is the time that the server's process worked, in milliseconds: what else runs on the machine adds nothing to it. */
type Measured = Asked & { readonly processor: number };

function figures(way: Way, mine: readonly Measured[], echo: readonly Measured[], asked: number): BenchRow[] {
  const row = (
    what: string,
    unit: BenchRow["unit"],
    of: (asked: readonly Measured[]) => number,
  ): BenchRow => ({
    what: `questions ${way.name}: ${what}`,
    figure: of(mine),
    unit,
    beside: "an echo bot on the same server",
    besideFigure: of(echo),
  });
  const times = (asked: readonly Measured[]) => asked.flatMap(({ milliseconds }) => milliseconds);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return [
    row("middle (p50)", "ms", (asked) => percentile(times(asked), 0.5)),
    row("p95", "ms", (asked) => percentile(times(asked), 0.95)),
    row("answers", "a second", (asked) => 1000 / median(asked.map(({ took, answers }) => took / answers))),
    row("time of the server for one (wanted: 1.5 times at most)", "ms", (asked) =>
      median(asked.map(({ took, answers }) => took / answers)),
    ),
    row("processor's time of the server for one", "ms", (asked) =>
      median(asked.map(({ processor, answers }) => processor / answers)),
    ),
    row(
      "requests to the Bot Connector for one",
      "requests",
      (asked) => sum(asked.map(({ sent }) => sent)) / sum(asked.map(({ answers }) => answers)),
    ),
    { ...row("requests to Graph", "requests", () => 0), figure: asked },
  ];
}
