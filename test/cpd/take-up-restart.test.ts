import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type SeedRow, seedRows } from "../../infra/seed/write-lists.ts";
import type { TakeUpNow } from "../../shared/domain/cpd/ports.ts";
import { people, randomTrust } from "../../shared/domain/cpd/random-trust.fixture.ts";
import type { PersonTakeUp } from "../../shared/domain/cpd/take-up/person-take-up.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { Invitation } from "../../shared/domain/meetings/invitation.ts";
import { beginTakeUp } from "../../shared/graph/adapters/cpd/begin-take-up.ts";
import { takeUpFolder } from "../../shared/graph/adapters/cpd/take-up-folder.ts";
import { aMeeting, anInvitation, aPerson, meetingEvidence } from "../../shared/testing/builders.ts";
import { clockAt } from "../../shared/testing/clock.ts";
import { recountedTakeUp } from "../../shared/testing/in-memory-cpd.ts";
import { listsCounted, mirrorOfRows, portsOver } from "./mirrored-trust.ts";

const numRuns = Number(process.env.BEACON_TRUSTS ?? 60);
const years = ["2024-25", "2025-26", "2026-27", "2027-28"];
const lists = listsCounted(years);
const begins = years[0] ?? "";
const hour = 3_600_000;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "beacon-take-up-"));
});
afterEach(() => rm(folder, { recursive: true }));

type Clock = ReturnType<typeof clockAt>;

/** A server on these rows that counts, and stops. */
async function counted(rows: readonly SeedRow[], clock: Clock): Promise<void> {
  const { mirror, put } = mirrorOfRows(years, clock);
  for (const row of rows) put(row);
  const ports = portsOver(mirror, years, { clock });
  await ports.takeUp.current();
  const found = await ports.takeUp.counted();
  if (found) await takeUpFolder(folder).save(found);
}

/** One that starts on the rows as they were saved, and then hears what has changed. */
async function started(rows: readonly SeedRow[], clock: Clock, changes: readonly SeedRow[] = []) {
  const { mirror, put } = mirrorOfRows(years, clock);
  for (const row of rows) put(row);
  const begun = await beginTakeUp(takeUpFolder(folder), mirror, { begins, lists, now: clock.now() });
  const wentOn = begun.counted !== undefined;
  for (const row of changes) put(row);
  return { wentOn, ports: portsOver(mirror, years, { clock, begun }) };
}

function figures({ tally, of, courses }: TakeUpNow) {
  const sorted = (map: ReadonlyMap<string, unknown>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  const byCourse = (standings: PersonTakeUp["courses"] = []) =>
    [...standings].sort((a, b) => (a.course < b.course ? -1 : 1));
  return {
    courses: courses.map(({ id }) => id),
    counts: [
      sorted(tally.courses({}, "now")),
      sorted(tally.courses({}, "before")),
      sorted(tally.meetings({})),
    ],
    people: people.map((id) => {
      const person = of(id as PersonId);
      return [byCourse(person?.courses), byCourse(person?.before), person?.meetings, person?.posts];
    }),
  };
}

const invitation: fc.Arbitrary<Invitation> = fc
  .record({
    meeting: fc.constantFrom("m1", "m2", "m3", "m4"),
    person: fc.constantFrom(...people),
    sends: fc.boolean(),
  })
  .map(({ meeting, person, sends }) => {
    const [at, other] = [new Date("2026-09-10T10:00:00Z"), people.find((each) => each !== person)];
    const reply = { kind: "represented", at, by: person, door: "tab", representative: other } as const;
    return anInvitation(
      meeting,
      person,
      sends && other ? { reply: { ...reply, representative: other } } : {},
    );
  });
const trust = fc.tuple(randomTrust, fc.array(invitation, { maxLength: 6 })).map(([world, invitations]) => ({
  today: world.today,
  rows: seedRows({ ...world, people: people.map((id) => aPerson(id)), invitations }),
}));

describe(`take-up after a restart, in ${numRuns} random trusts`, () => {
  it("is what a recount gives, whatever was recorded and planned and however long it was down", async () => {
    await fc.assert(
      fc.asyncProperty(
        trust,
        trust,
        fc.array(fc.nat(), { maxLength: 6 }),
        fc.integer({ min: 0, max: 1500 }),
        async (first, other, changed, hours) => {
          const clock = clockAt(`${first.today}T12:00:00Z`);
          await counted(first.rows, clock);
          clock.advance(hours * hour);
          const changes = changed.map((each) => other.rows[each % other.rows.length] as SeedRow);
          const { wentOn, ports } = await started(first.rows, clock, changes);
          expect(wentOn).toBe(true);
          const found = figures(await ports.takeUp.current());
          expect(found).toEqual(figures(await recountedTakeUp(ports).current()));
        },
      ),
      { numRuns },
    );
  }, 600_000);
});

const rows = seedRows({
  people: ["ann", "bo"].map((id) => aPerson(id)),
  meetings: [aMeeting("m1", { status: "closed" })],
  invitations: [anInvitation("m1", "ann"), anInvitation("m1", "bo")],
  evidence: [
    meetingEvidence("e1", { meeting: "m1", person: "ann", observed: { kind: "word", word: "present" } }),
  ],
});
const clock = () => clockAt("2026-12-02T12:00:00Z");
const places = async (ports: Awaited<ReturnType<typeof started>>["ports"]) =>
  Object.fromEntries((await ports.takeUp.current()).tally.meetings({}));

describe("a count that was saved", () => {
  it("is gone on from, and counted anew person by person within the hour", async () => {
    await counted(rows, clock());
    const later = clock();
    const { wentOn, ports } = await started(rows, later);
    expect(wentOn).toBe(true);
    const found = await ports.takeUp.current();
    expect(await places(ports)).toEqual({ "2026-12-01": { attended: 1, absent: 1 } });
    const left = (["ann", "bo"] as PersonId[]).map((id) => found.of(id)?.until.toISOString());
    expect(left).toEqual(["2026-12-02T12:01:00.000Z", "2026-12-02T12:02:00.000Z"]);
    later.advance(hour);
    await ports.takeUp.current();
    expect(found.of("ann" as PersonId)?.until.getTime()).toBeGreaterThan(later.now().getTime() + hour);
  });

  it.each<[string, (text: string) => string]>([
    ["cut short", (text) => text.slice(0, text.length / 2)],
    ["without its tables", (text) => `${text.trimEnd().split("\n").slice(0, -1).join("\n")}\n`],
    ["of an earlier form", (text) => text.replace('"format":2', '"format":1')],
    ["with a number that stands for nothing", (text) => text.replace('"posts":0', '"posts":99')],
    ["of other rows", (text) => text.replace(/"Meetings":"1 /, '"Meetings":"2 ')],
  ])("is not believed when it is %s: everybody is counted", async (_name, spoil) => {
    await counted(rows, clock());
    const file = join(folder, "take-up.json");
    const text = await readFile(file, "utf8");
    expect(spoil(text)).not.toBe(text);
    await writeFile(file, spoil(text));
    const { wentOn, ports } = await started(rows, clock());
    expect(wentOn).toBe(false);
    expect(await places(ports)).toEqual({ "2026-12-01": { attended: 1, absent: 1 } });
  });

  it("is not believed when the rows saved beside it are others", async () => {
    await counted(rows, clock());
    const { wentOn, ports } = await started(rows.slice(0, -1), clock());
    expect(wentOn).toBe(false);
    expect(await places(ports)).toEqual({ "2026-12-01": { unknown: 2 } });
  });
});
