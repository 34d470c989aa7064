import { seededRandom } from "../../infra/seed/random.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { MeetingId } from "../../shared/domain/meetings/ids.ts";
import type { NetworkId } from "../../shared/domain/networks/network.ts";
import type { AcademicYear } from "../../shared/domain/time/academic-year.ts";
import { aMeeting, aNetwork, anInvitation, aPerson } from "../../shared/testing/builders.ts";
import { checkIn } from "../../shared/usecases/cpd/check-in/check-in.ts";
import { openCheckIn } from "../../shared/usecases/cpd/check-in/open-check-in.ts";
import { SimulatedTime } from "../faults/simulated-time.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";

export const hall = "hall" as MeetingId;
const year = "2026-27" as AcademicYear;
const guid = (n: number) => `eeeeeeee-0000-4000-8000-${String(n).padStart(12, "0")}`;
export const hallLead = guid(0) as PersonId;
export const comers = Array.from({ length: 300 }, (_, n) => guid(n + 1) as PersonId);

/** Three hundred people in a hall at five to two, and a meeting that begins at two. */
export const hallWorld = (random?: () => number): Promise<BeaconWorld> =>
  beaconWorld(
    {
      now: "2026-12-01T13:55:00Z",
      people: [hallLead, ...comers].map((id, n) => aPerson(id, `Person ${n + 100}`)),
      networks: [aNetwork("maths", { leads: [hallLead] })],
      meetings: [
        aMeeting(hall, { network: "maths" as NetworkId, mode: "in-person", title: "Maths for all" }),
      ],
      invitations: comers.map((id) => anInvitation(hall, id)),
    },
    random ? { random } : {},
  );

export interface CrowdFigures {
  /** Who was told that they are checked in. */
  readonly told: number;
  /** Rows that a server finds which knew nothing. */
  readonly rows: number;
  readonly people: number;
  readonly batches: number;
  readonly requests: number;
  readonly faults: number;
  /** How often somebody had to scan once more. */
  readonly scannedAgain: number;
  readonly slowestSeconds: number;
}

/** Everybody scans what is on the screen at their moment within a minute, and once more where Graph failed them. */
export async function crowdChecksIn(options: {
  faultRate: number;
  seed: number;
  spreadMilliseconds: number;
}): Promise<CrowdFigures> {
  const chance = seededRandom(options.seed);
  const random = () => chance.next();
  const world = await hallWorld(random);
  const time = new SimulatedTime(world.clock);
  const pace = time.pace(random);
  const server = await world.open({ fetch: time.around(world.fetch), pace });
  if (options.faultRate > 0)
    world.tenant.faults.set({
      rate: options.faultRate,
      kinds: ["429", "429-date", "429-bare", "part-429", "503"],
    });
  server.graphRequests.reset();
  let scannedAgain = 0;

  async function comes(person: PersonId, after: number): Promise<number> {
    await pace.sleep(after);
    const began = pace.now().getTime();
    for (;;) {
      const screen = await openCheckIn(server.ports, {
        actor: { person: hallLead, appRoles: [] },
        meeting: hall,
      });
      const code = screen.ok ? (screen.value.code?.text ?? "") : "";
      const done = await checkIn(server.ports, { person, code, meeting: hall }).catch(() => undefined);
      if (done?.ok) return (pace.now().getTime() - began) / 1000;
      if (done) throw new Error(`Somebody in the room was refused: ${done.code}.`);
      scannedAgain++;
      await pace.sleep(5000);
    }
  }

  const waits = await Promise.all(
    comers.map((person, n) => comes(person, (n * options.spreadMilliseconds) / comers.length)),
  );
  const faults = Object.values(world.tenant.faults.counters).reduce((total, count) => total + count, 0);
  world.tenant.faults.set();
  const byOperation = server.graphRequests.byOperation();
  const watcher = await world.open();
  const stand = await watcher.ports.evidence.listFor({ id: hall, year });
  await watcher.close();
  await server.close();
  await world.close();
  return {
    told: waits.length,
    rows: stand.length,
    people: new Set(stand.map(({ person }) => person)).size,
    batches: byOperation["POST /$batch"] ?? 0,
    requests: Object.values(byOperation).reduce((sum, count) => sum + count, 0),
    faults,
    scannedAgain,
    slowestSeconds: Math.max(...waits),
  };
}
