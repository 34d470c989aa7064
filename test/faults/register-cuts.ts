import type { Beacon } from "../../bot/compose.ts";
import { seededRandom } from "../../infra/seed/random.ts";
import { type RegisterWord, registerWords } from "../../shared/domain/attendance/evidence.ts";
import type { RegisterMark } from "../../shared/domain/attendance/register.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { MeetingId } from "../../shared/domain/meetings/ids.ts";
import type { NetworkId } from "../../shared/domain/networks/network.ts";
import type { AcademicYear } from "../../shared/domain/time/academic-year.ts";
import type { Pace } from "../../shared/graph/transport/pace.ts";
import { aMeeting, aNetwork, anInvitation, aPerson } from "../../shared/testing/builders.ts";
import { markRegister } from "../../shared/usecases/cpd/register/mark-register.ts";
import { readRegister } from "../../shared/usecases/cpd/register/read-register.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { type CutPoint, standingLine } from "./power-cut.ts";
import { faults } from "./servers-cut-off.ts";
import { SimulatedTime } from "./simulated-time.ts";

export interface RegisterCutFigures {
  readonly people: number;
  /** What recording the whole register once asked of Graph, by operation. */
  readonly requests: Readonly<Record<string, number>>;
  readonly trials: number;
  readonly cuts: number;
  readonly faults: number;
  /** How often the same marks were sent before a server said that they stand. */
  readonly sendings: number;
  readonly rowsWanted: number;
  readonly rowsStanding: number;
  /** What is not as it should be at the end, in words. */
  readonly wrong: readonly string[];
}

const meeting = "m1" as MeetingId;
const year = "2026-27" as AcademicYear;
const guid = (n: number) => `dddddddd-0000-4000-8000-${String(n).padStart(12, "0")}`;
const lead = guid(0) as PersonId;
/** A lead presses "Try again" so often at the most, half a minute apart. */
const sendingsAtMost = 1000;

/**
 * One register recorded again and again, each time with marks of their own. In each trial the server is cut off at one of its
 * batches, before it is sent or after it was carried out; then two servers at once are sent the same marks, one of which is cut
 * off there too and the other lives, while requests fail at a rate. They have started before that: how servers start while Graph
 * fails, which asks for every list and takes a hundred times the requests of a recording, is tried with what is published.
 */
export async function registerCuts(options: {
  people: number;
  faultRate: number;
  seed: number;
}): Promise<RegisterCutFigures> {
  const chance = seededRandom(options.seed);
  const world = await beaconWorld(crowd(options.people), { random: () => chance.next() });
  const time = new SimulatedTime(world.clock);
  const pace = time.pace(() => chance.next());
  const { faultRate } = options;
  const trialOf = (trial: number) =>
    new Trial({ world, time, pace, faultRate }, marksOf(trial, options.people));

  const { server } = await trialOf(0).open();
  server.graphRequests.reset();
  await trialOf(0).send(server);
  const requests = server.graphRequests.byOperation();
  // Its saved rows lie ready for the servers that start again.
  await server.close();

  let [trials, cuts, sendings] = [1, 0, 0];
  const batches = Math.ceil(options.people / 20);
  for (let request = 1; request <= batches; request++)
    for (const when of cutsAt(request, batches)) {
      const trial = trialOf(trials++);
      const outcome = await trial.run({ request, when });
      cuts += outcome.cuts;
      sendings += outcome.sendings;
    }
  const failed = Object.values(world.tenant.faults.counters).reduce((total, count) => total + count, 0);
  const watcher = await world.open();
  const wrong = await differences(watcher, marksOf(trials - 1, options.people));
  const rowsStanding = (await watcher.ports.evidence.listFor({ id: meeting, year })).length;
  await watcher.close();
  await world.close();
  const rowsWanted = trials * options.people;
  return {
    people: options.people,
    requests,
    trials,
    cuts,
    faults: failed,
    sendings,
    rowsWanted,
    rowsStanding,
    wrong,
  };
}

/** Both sides of each batch of a small register; of a large one, whose every trial is long, they take turns. */
function cutsAt(request: number, batches: number): readonly CutPoint["when"][] {
  if (batches <= 5) return ["before", "after"];
  return [request % 2 === 0 ? "before" : "after"];
}

interface Ground {
  readonly world: BeaconWorld;
  readonly time: SimulatedTime;
  readonly pace: Pace;
  readonly faultRate: number;
}

interface Started {
  readonly server: Beacon;
  /** Sets where its line ends, counted from now; resolves when it has. */
  cutAt(point: CutPoint): Promise<void>;
}

class Trial {
  private readonly ground: Ground;
  private readonly marks: readonly RegisterMark[];

  constructor(ground: Ground, marks: readonly RegisterMark[]) {
    this.ground = ground;
    this.marks = marks;
  }

  async run(point: CutPoint): Promise<{ cuts: number; sendings: number }> {
    const first = await this.open();
    const alone = await this.whileItFails(() => this.untilCut(first, point));
    const [other, last] = [await this.open(), await this.open()];
    // The other of two comes later to its cut, so that now one is ahead and now the other.
    const ahead = { ...point, request: point.request + 1 };
    const [second, sendings] = await this.whileItFails(() =>
      Promise.all([this.untilCut(other, ahead), this.pressed(last.server)]),
    );
    // Its saved rows lie ready for the servers of the next trial.
    await last.server.close();
    return { cuts: alone + second, sendings };
  }

  async open(): Promise<Started> {
    const { world, time, pace } = this.ground;
    const line = standingLine(time.around(world.fetch));
    const server = await world.open({ fetch: line.fetch, pace, keepMirror: true });
    return { server, cutAt: line.cutAt };
  }

  async send({ ports }: Beacon): Promise<boolean> {
    const done = await markRegister(ports, {
      actor: { person: lead, appRoles: [] },
      meeting,
      marks: this.marks,
    });
    if (!done.ok) throw new Error(`The marks were refused: ${done.code}.`);
    return true;
  }

  private async whileItFails<T>(work: () => Promise<T>): Promise<T> {
    const { tenant } = this.ground.world;
    tenant.faults.set({ rate: this.ground.faultRate, kinds: faults });
    const result = await work();
    tenant.faults.set();
    return result;
  }

  private untilCut({ server, cutAt }: Started, point: CutPoint): Promise<number> {
    return Promise.race([cutAt(point).then(() => 1), this.pressed(server).then(() => 0)]);
  }

  /** How often the marks are sent until the server says that they stand. */
  private async pressed(server: Beacon): Promise<number> {
    for (let sendings = 1; sendings <= sendingsAtMost; sendings++) {
      if (await this.send(server).catch(later)) return sendings;
      await this.ground.pace.sleep(30_000);
    }
    throw new Error("The marks never stood.");
  }
}

/** Failures of Graph are what a trial is about. */
const later = () => undefined;

const crowd = (people: number) => ({
  now: "2026-12-01T16:00:00Z",
  people: [aPerson(lead, "Lee Marsh")],
  networks: [aNetwork("maths", { leads: [lead] })],
  meetings: [aMeeting("m1", { network: "maths" as NetworkId })],
  invitations: Array.from({ length: people }, (_, n) => anInvitation("m1", guid(n + 1))),
});

const wordOf = (trial: number, n: number): RegisterWord =>
  registerWords[(trial + n) % registerWords.length] ?? "present";

const marksOf = (trial: number, people: number): RegisterMark[] =>
  Array.from({ length: people }, (_, n) => ({
    id: `t${trial}-${n}`,
    person: guid(n + 1) as PersonId,
    word: wordOf(trial, n),
  }));

const outcomes = {
  present: "attended",
  partly: "partly",
  absent: "absent",
  apologies: "apologies",
  excused: "excused",
} as const;

/** Where the register, read by a server that knew nothing, says something else than the marks that were sent last. */
async function differences({ ports }: Beacon, marks: readonly RegisterMark[]): Promise<string[]> {
  const read = await readRegister(ports, { actor: { person: lead, appRoles: [] }, meeting });
  if (!read.ok) return [read.code];
  const stands = new Map(read.value.rows.map((row) => [row.person, row.attendance.outcome]));
  return marks.flatMap(({ person, word }) =>
    stands.get(person) === outcomes[word] ? [] : [`${person}: ${stands.get(person)}, not ${word}`],
  );
}

export const registerCutWords = (figures: RegisterCutFigures): string =>
  `a register of ${figures.people} recorded ${figures.trials} times: ${JSON.stringify(figures.requests)} for one; ` +
  `${figures.cuts} cuts, ${figures.faults} faults, sent ${figures.sendings} times to servers that lived: ` +
  `${figures.rowsStanding} of ${figures.rowsWanted} rows, ${figures.wrong.length} wrong`;
