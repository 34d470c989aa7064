import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type SeedRow, seedRows } from "../../infra/seed/write-lists.ts";
import type { TakeUpNow } from "../../shared/domain/cpd/ports.ts";
import { people, randomTrust } from "../../shared/domain/cpd/random-trust.fixture.ts";
import type { SlowWorld } from "../../shared/domain/cpd/slow-reckoning.fixture.ts";
import type { PersonTakeUp } from "../../shared/domain/cpd/take-up/person-take-up.ts";
import type { Scope } from "../../shared/domain/cpd/take-up/scope.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { type HubName, phases, type SchoolUrn } from "../../shared/domain/directory/school.ts";
import { expectations, type Invitation } from "../../shared/domain/meetings/invitation.ts";
import { aMeeting, anInvitation, aPerson } from "../../shared/testing/builders.ts";
import { clockAt } from "../../shared/testing/clock.ts";
import { recountedTakeUp } from "../../shared/testing/in-memory-cpd.ts";
import { mirroredTrust } from "./mirrored-trust.ts";

const numRuns = Number(process.env.BEACON_TRUSTS ?? 60);
const patience = 600_000;
const years = ["2024-25", "2025-26", "2026-27", "2027-28"];
const roles = ["sendco", "dsl", "teacher"] as const;
const schools = ["s1", "s2", "s3"] as SchoolUrn[];

const invitation: fc.Arbitrary<Invitation> = fc
  .record({
    meeting: fc.constantFrom("m1", "m2", "m3", "m4"),
    person: fc.constantFrom(...people),
    expectation: fc.constantFrom(...expectations),
    as: fc.subarray([
      { role: roles[0], school: schools[0] as SchoolUrn },
      { role: roles[1], school: schools[1] as SchoolUrn },
    ]),
    apologises: fc.boolean(),
    isWithdrawn: fc.boolean(),
  })
  .map(({ meeting, person, expectation, as, apologises, isWithdrawn }) => {
    const at = new Date("2026-09-10T10:00:00Z");
    return anInvitation(meeting, person, {
      expectation,
      as,
      ...(apologises ? { reply: { kind: "apologies", at, by: person, door: "tab" } } : {}),
      ...(isWithdrawn ? { withdrawnAt: at } : {}),
    });
  });

interface Trust {
  readonly world: SlowWorld;
  readonly invitations: readonly Invitation[];
}
const trust: fc.Arbitrary<Trust> = fc.record({
  world: randomTrust,
  invitations: fc.array(invitation, { maxLength: 8 }),
});
const rowsOf = ({ world, invitations }: Trust): SeedRow[] =>
  seedRows({ ...world, people: people.map((id) => aPerson(id)), invitations });

type Step = { readonly put: number } | { readonly remove: number } | { readonly hours: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ put: fc.nat() }),
  fc.record({ put: fc.nat() }),
  fc.record({ remove: fc.nat() }),
  fc.record({ hours: fc.integer({ min: 1, max: 2000 }) }),
);

const scopes: Scope[] = [undefined, ...roles].flatMap((role) => [
  { role },
  ...schools.map((school) => ({ school, role })),
  ...phases.flatMap((phase) => [
    { phase, role },
    { phase, hub: "Gordano" as HubName, role },
  ]),
  { hub: "Gordano" as HubName, role },
]);

/** Everything that can be asked of a count, in an order of its own. */
function figures({ tally, of, courses }: TakeUpNow) {
  const sorted = (map: ReadonlyMap<string, unknown>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  const byCourse = (standings: PersonTakeUp["courses"] = []) =>
    [...standings].sort((a, b) => (a.course < b.course ? -1 : 1));
  return {
    courses: courses.map(({ id }) => id),
    counts: scopes.map((scope) => [
      scope,
      sorted(tally.courses(scope, "now")),
      sorted(tally.courses(scope, "before")),
      sorted(tally.meetings(scope)),
    ]),
    staff: schools.map((school) => tally.staffAt(school)),
    people: people.map((id) => {
      const person = of(id as PersonId);
      return [byCourse(person?.courses), byCourse(person?.before), person?.meetings ?? []];
    }),
  };
}

describe(`take-up that is kept, in ${numRuns} random trusts`, () => {
  it(
    "is what a recount from nothing gives, after whatever was recorded, planned and forgotten and however much time went by",
    async () => {
      const steps = fc.array(step, { minLength: 1, maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(trust, trust, steps, async (first, other, changes) => {
          const clock = clockAt(`${first.world.today}T12:00:00Z`);
          const { ports, put, remove } = mirroredTrust(years, clock);
          for (const row of rowsOf(first)) put(row);
          const ownRows = rowsOf(first);
          const otherRows = rowsOf(other);
          await ports.takeUp.current();
          for (const change of changes) {
            if ("hours" in change) clock.advance(change.hours * 3_600_000);
            else if ("put" in change) put(otherRows[change.put % otherRows.length] as SeedRow);
            else {
              const gone = ownRows[change.remove % ownRows.length] as SeedRow;
              if (gone.list !== "Schools") remove(gone);
            }
            expect(figures(await ports.takeUp.current())).toEqual(
              figures(await recountedTakeUp(ports).current()),
            );
          }
        }),
        { numRuns },
      );
    },
    patience,
  );

  it(
    "stays as it was counted until the instant that the count itself names",
    async () => {
      await fc.assert(
        fc.asyncProperty(trust, fc.double({ min: 0, max: 1, noNaN: true }), async (first, share) => {
          const clock = clockAt(`${first.world.today}T12:00:00Z`);
          const { ports, put } = mirroredTrust(years, clock);
          for (const row of rowsOf(first)) put(row);
          const counted = await recountedTakeUp(ports).current();
          const before = figures(counted);
          const until = people.map((id) => counted.of(id as PersonId)?.until.getTime() ?? 0);
          const left = Math.min(...until) - clock.now().getTime() - 1;
          clock.advance(Math.floor(left * share));
          const { courses: _, ...later } = figures(await recountedTakeUp(ports).current());
          expect(later).toEqual({ counts: before.counts, staff: before.staff, people: before.people });
        }),
        { numRuns },
      );
    },
    patience,
  );

  it("counts nobody any more who is gone from the directory, though their invitation stands", async () => {
    const { ports, put, remove } = mirroredTrust(years, clockAt("2026-12-01T16:00:00Z"));
    const rows = seedRows({
      people: ["ann", "bo"].map((id) => aPerson(id)),
      meetings: [aMeeting("m1", { status: "closed" })],
      invitations: [anInvitation("m1", "ann"), anInvitation("m1", "bo")],
    });
    for (const row of rows) put(row);
    const places = async () => [...(await ports.takeUp.current()).tally.meetings({})];
    expect(await places()).toEqual([["2026-12-01", { unknown: 2 }]]);
    for (const row of rows) if (row.list === "People" && row.key === "ann") remove(row);
    expect(await places()).toEqual([["2026-12-01", { unknown: 1 }]]);
  });
});
