import Fastify from "fastify";
import { presentMyCpd } from "../../../bot/api/cpd/present-my-cpd.ts";
import { presentTrustCpd } from "../../../bot/api/cpd/take-up/present-trust-cpd.ts";
import { compose } from "../../../bot/compose.ts";
import { readConfig } from "../../../bot/config.ts";
import { localEnvironment } from "../../../infra/dev/local-environment.ts";
import type { Actor } from "../../../shared/domain/directory/actor.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import type { MeetingId } from "../../../shared/domain/meetings/ids.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import { meetingEvidence } from "../../../shared/testing/builders.ts";
import { clockAt } from "../../../shared/testing/clock.ts";
import { virtualPace } from "../../../shared/testing/virtual-pace.ts";
import { readPersonCpd } from "../../../shared/usecases/cpd/take-up/read-person-cpd.ts";
import { readTrustCpd } from "../../../shared/usecases/cpd/take-up/read-trust-cpd.ts";
import { median } from "../median.ts";
import { countyOf, now } from "./county.ts";
import { madeUpGraph } from "./made-up-graph.ts";

/**
 * One server on a county, in a process of its own so that memory is its own: started on what lies in the folder, asked, changed
 * by one row, asked again. Prints its figures as JSON.
 */
async function main(): Promise<void> {
  const [people = 1632, folder = ""] = [Number(process.argv[2]), process.argv[3]];
  const clock = clockAt(now);
  const config = readConfig({
    ...localEnvironment({
      tenantAddress: "http://graph.example",
      beaconAddress: "http://127.0.0.1:3978",
      cacheFolder: folder,
      channel: { teamId: "11111111-0000-4000-8000-000000000001", channelId: "19:heads@thread.tacv2" },
    }),
    NODE_ENV: "test",
    BEACON_LOG_LEVEL: "silent",
  });
  const county = countyOf(people);
  const fetch = madeUpGraph(county, () => undefined);
  const log = Fastify({ logger: false }).log;
  const actor: Actor = { person: "central" as PersonId, appRoles: ["Trust.Manage"] };
  const person = county.standing.find(({ list }) => list === "People")?.key as PersonId;

  global.gc?.();
  const heapBefore = process.memoryUsage().heapUsed / 1e6;
  const cpuBefore = cpuMs();
  const [beacon, startMs] = await timed(() => compose(config, { fetch, pace: virtualPace(clock), log }));
  const startCpuMs = cpuMs() - cpuBefore;
  const { ports } = beacon;
  global.gc?.();
  const heapStarted = process.memoryUsage().heapUsed / 1e6;
  const startRequests = beacon.graphRequests.total();
  const dashboard = async () => {
    const read = await readTrustCpd(ports, { actor, filter: {} });
    return read.ok ? JSON.stringify(presentTrustCpd(read.value)) : "";
  };
  const personPage = async () => {
    const read = await readPersonCpd(ports, { actor, person });
    if (!read.ok) return "";
    const directory = await ports.directory.current();
    return JSON.stringify(
      presentMyCpd(read.value, { directory, today: londonDate(clock.now()), about: "Ann" }),
    );
  };
  const [, firstDashboardMs] = await timed(dashboard);
  const readyCpuMs = cpuMs() - cpuBefore;
  const askedOnFirst = beacon.graphRequests.total() - startRequests;
  const [, firstPersonMs] = await timed(personPage);
  const askedOnPerson = beacon.graphRequests.total() - startRequests - askedOnFirst;
  const [dashboardMs, dashboardCpuMs] = await often(dashboard, 30);
  const [personMs, personCpuMs] = await often(personPage, 200);
  const askedBefore = beacon.graphRequests.total();
  const changes = 7;
  const changed: (readonly [number, number])[] = [];
  const meeting = (await ports.meetings.list())
    .filter(({ value }) => value.endsAt < clock.now())
    .at(-1)?.value;
  for (let n = 0; n < changes && meeting; n++) {
    await ports.evidence.add([
      {
        ...meetingEvidence(`word ${meeting.id} ${process.pid} ${n}`, {
          meeting: meeting.id as MeetingId,
          person,
          at: clock.now(),
          observed: { kind: "word", word: n % 2 ? "present" : "absent" },
        }),
        year: meeting.year,
      },
    ]);
    changed.push(await often(dashboard, 1));
  }
  const changeRequests = (beacon.graphRequests.total() - askedBefore) / changes;
  global.gc?.();
  const memory = process.memoryUsage();
  const [, saveMs] = await timed(() => beacon.close());
  console.log(
    JSON.stringify({
      ...{ startMs, startCpuMs, readyCpuMs, startRequests, firstDashboardMs, askedOnFirst },
      ...{ firstPersonMs, askedOnPerson, dashboardMs, dashboardCpuMs, personMs, personCpuMs },
      afterChangeMs: median(changed.map(([ms]) => ms)),
      afterChangeCpuMs: median(changed.map(([, cpu]) => cpu)),
      ...{ changeRequests, saveMs },
      ...{
        heapBefore,
        heapStarted,
        heapMb: memory.heapUsed / 1e6,
        rssMb: memory.rss / 1e6,
        peakRssMb: process.resourceUsage().maxRSS / 1e3,
      },
    }),
  );
  process.exit(0);
}

/** Of all threads of this process, those that collect its garbage too. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function timed<Value>(work: () => Promise<Value>): Promise<[Value, number]> {
  const started = performance.now();
  const value = await work();
  return [value, performance.now() - started];
}

/** What one takes: the median by the clock, and the mean of processor time, which other work on the machine does not lengthen as much. */
async function often(work: () => Promise<unknown>, times: number): Promise<readonly [number, number]> {
  const taken: number[] = [];
  const before = cpuMs();
  for (let n = 0; n < times; n++) taken.push((await timed(work))[1]);
  return [median(taken), (cpuMs() - before) / times];
}

await main();
