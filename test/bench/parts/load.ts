import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publishDueEditions } from "../../../shared/usecases/briefing/publish-due-editions.ts";
import { freePorts } from "../../e2e/stack/free-ports.ts";
import { beaconWorld } from "../../world/beacon-world.ts";
import { buildServers } from "../../world/server-process.ts";
import { type Answered, type Ask, arrive } from "../load/arrivals.ts";
import { type MeasurableServer, measurableServer, type Usage } from "../load/measurable-server.ts";
import { percentile } from "../percentile.ts";
import type { BenchOptions, BenchRow } from "../row.ts";
import { trustOf } from "../trust-of.ts";

const edition = "2026-11-24";
/** What the tab asks for when somebody opens an edition whose files their browser has. */
const asked = [
  { method: "GET", path: `/briefing/${edition}` },
  { method: "GET", path: "/api/home" },
  { method: "GET", path: `/api/briefing/editions/${edition}` },
  { method: "POST", path: `/api/briefing/editions/${edition}/opened` },
] as const;

const heads = { who: "340 heads in ten seconds", people: 340, visitors: 340, seconds: 10 };
/** As many a second as when 17,000 come within ten minutes. */
const county = (minutes: number) => ({
  who: `17,000 people within ten minutes, ${minutes === 1 ? "one minute" : `${minutes} minutes`} of them`,
  people: 17_000,
  visitors: 1700 * minutes,
  seconds: 60 * minutes,
});

/** One server, a process of its own with its jobs, while many open the edition, beside Fastify alone with the same answers. */
export async function load({ minutes = 1 }: BenchOptions): Promise<readonly BenchRow[]> {
  return [...(await crowd(heads)), ...(await crowd(county(minutes)))];
}

type Crowd = ReturnType<typeof county>;

async function crowd(of: Crowd): Promise<readonly BenchRow[]> {
  const trust = trustOf(of.people);
  await buildServers();
  const world = await beaconWorld(trust, { listens: true });
  const publisher = await world.open();
  await publishDueEditions(publisher.ports);
  await publisher.close();
  const readers = (trust.people ?? []).slice(0, of.visitors);
  const tokens: string[] = [];
  for (const { id } of readers) tokens.push(await world.tokenFor(id));
  const [port = 0, barePort = 0] = await freePorts(2);
  const folder = mkdtempSync(join(tmpdir(), "beacon-load-"));
  const asksOf =
    (address: string) =>
    (visitor: number): readonly Ask[] =>
      asked.map(({ method, path }) => ({
        ...{ method, url: `${address}${path}` },
        headers: { authorization: `Bearer ${tokens[visitor]}` },
      }));
  const address = `http://127.0.0.1:${port}`;
  const beacon = await measurableServer({ ...world.environment, BEACON_PORT: String(port) });
  const answersFile = join(folder, "answers.json");
  writeFileSync(answersFile, JSON.stringify(await answersOf(asksOf(address)(0))));
  const bare = await measurableServer(
    { BEACON_PORT: String(barePort), BARE_ANSWERS: answersFile },
    "test/bench/load/bare-server.ts",
  );
  const measured = async (server: MeasurableServer, at: string) => {
    // What a server does once, before the first of many.
    await arrive({ visitors: 50, seconds: 2, asks: asksOf(at) });
    const before = await server.usage();
    const answered = await arrive({ ...of, asks: asksOf(at) });
    return { ...answered, before, after: await server.usage() };
  };
  try {
    return rowsOf(of, await measured(beacon, address), await measured(bare, `http://127.0.0.1:${barePort}`));
  } finally {
    for (const server of [beacon, bare]) server.signal("SIGTERM");
    await Promise.all([beacon.ended, bare.ended]);
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What Beacon answers to each GET, for the bare server to answer the same. */
async function answersOf(asks: readonly Ask[]) {
  const answers: Record<string, { type: string; body: string }> = {};
  for (const { url, method, headers } of asks.filter((each) => each.method === "GET")) {
    const answer = await fetch(url, { method, headers });
    const body = await answer.text();
    if (!answer.ok) throw new Error(`${url}: ${answer.status} ${body}`);
    answers[new URL(url).pathname] = { type: answer.headers.get("content-type") ?? "", body };
  }
  return answers;
}

type Measured = Answered & { readonly before: Usage; readonly after: Usage };

function rowsOf({ who, visitors }: Crowd, mine: Measured, bare: Measured): readonly BenchRow[] {
  for (const { faults } of [mine, bare])
    if (Object.keys(faults).length > 0) throw new Error(`${who}: not answered: ${JSON.stringify(faults)}`);
  const row = (what: string, unit: BenchRow["unit"], of: (measured: Measured) => number): BenchRow => ({
    ...{ what: `${who}: ${what}`, unit, figure: of(mine) },
    ...{ beside: "Fastify alone", besideFigure: of(bare) },
  });
  const atShare = (share: number) => (measured: Measured) => percentile(measured.milliseconds, share);
  return [
    row("middle (p50)", "ms", atShare(0.5)),
    row("p95", "ms", atShare(0.95)),
    row("p99", "ms", atShare(0.99)),
    row("longest", "ms", atShare(1)),
    row(
      "processor's time for one reader",
      "ms",
      ({ before, after }) => (after.processorMilliseconds - before.processorMilliseconds) / visitors,
    ),
    row("memory afterwards", "MB", ({ after }) => after.megabytes),
    row(
      "memory kept of what came meanwhile",
      "MB",
      ({ before, after }) => after.heapMegabytes - before.heapMegabytes,
    ),
  ];
}
