import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { ImportPlan } from "../../../domain/directory/import/plan.ts";
import type { Table } from "../../../domain/directory/import/table.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { civilDate } from "../../../domain/time/civil-date.ts";
import { aPerson, aPost, aSchool } from "../../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { applyImport } from "./apply-import.ts";
import { planPeopleImport } from "./plan-people-import.ts";
import { planSchoolsImport } from "./plan-schools-import.ts";

type Line = readonly string[];

const tableOf = (heading: Line, lines: readonly Line[]): Table => ({
  form: () => "",
  rows: (async function* () {
    yield { row: 1, cells: heading };
    for (const [index, cells] of lines.entries()) yield { row: index + 2, cells };
  })(),
});

const peopleHeading = ["Name", "Email", "School", "Role", "Start date", "End date"];
const schoolsHeading = [
  "URN",
  "EstablishmentName",
  "LA (name)",
  "PhaseOfEducation (name)",
  "NumberOfPupils",
  "Town",
];

const staff = ["ann", "ben", "cat", "dan", "eve", "fay"];
const goodPost = fc
  .record({
    who: fc.constantFrom(...staff),
    school: fc.constantFrom("100001", "Blagdon Primary", "100003"),
    role: fc.constantFrom("SENCO", "DSL", "Class Teacher", "Maths Lead", "Teacher / DSL"),
    start: fc.constantFrom("", "01/09/2020", "2026-09-01", "1 Jan 2027"),
    end: fc.constantFrom("", "", "31/08/2026", "31/08/2027"),
  })
  .filter(({ start, end }) => !(start === "1 Jan 2027" && end === "31/08/2026"))
  .filter(({ start, end }) => !(start === "2026-09-01" && end === "31/08/2026"))
  .map(
    ({ who, school, role, start, end }): Line => [
      `${who} Staff`,
      `${who}@trust.example`,
      school,
      role,
      start,
      end,
    ],
  );
const badPost = fc.constantFrom<Line>(
  ["", "zed@trust.example", "100001", "DSL", "", ""],
  ["Zed Staff", "not an address", "100001", "DSL", "", ""],
  ["Zed Staff", "zed@trust.example", "Nowhere High", "DSL", "", ""],
  ["Zed Staff", "zed@trust.example", "100001", "Juggler", "", ""],
  ["Zed Staff", "zed@trust.example", "100001", "DSL", "31/02/2026", ""],
  ["Zed Staff", "zed@trust.example", "100001", "DSL", "01/09/2026", "01/09/2025"],
  ["Zed Staff", "nobody@trust.example", "100001", "DSL", "", ""],
);
const goodSchool = fc
  .record({
    urn: fc.integer({ min: 100001, max: 100012 }),
    pupils: fc.constantFrom("", "193", "1,463"),
    phase: fc.constantFrom("Primary", "Secondary", "All-through", "Not applicable"),
  })
  .map(
    ({ urn, pupils, phase }): Line => [
      String(urn),
      `School ${urn}`,
      "North Somerset",
      phase,
      pupils,
      "Nailsea",
    ],
  );
const badSchool = fc.constantFrom<Line>(
  ["1234", "School", "North Somerset", "Primary", "", ""],
  ["123456", "", "North Somerset", "Primary", "", ""],
  ["123456", "School", "", "Primary", "", ""],
  ["123456", "School", "North Somerset", "Primery", "", ""],
  ["123456", "School", "North Somerset", "Primary", "many", ""],
);

const trust = () =>
  inMemoryPorts({
    schools: [
      aSchool({ urn: "100001", name: "Ubley Primary" }),
      aSchool({ urn: "100002", name: "Blagdon Primary" }),
      aSchool({ urn: "100003", name: "Gordano School", phase: "secondary" }),
    ],
    people: staff.slice(0, 3).map((id) => aPerson(id, `${id} Staff`)),
    posts: [aPost("ann", "sendco", "100001"), aPost("ben", "dsl", "100002", { to: "2025-08-31" })],
    accounts: staff.map((id) => ({
      id: id as PersonId,
      name: `${id} Staff`,
      address: `${id}@trust.example`,
      isGuest: false,
    })),
  });

interface Kind {
  readonly name: string;
  readonly good: fc.Arbitrary<Line>;
  readonly bad: fc.Arbitrary<Line>;
  plan(ports: InMemoryPorts, lines: readonly Line[]): Promise<ImportPlan>;
}

const from = civilDate("2026-11-24");
const people = (everybody: boolean): Kind => ({
  name: everybody ? "people, the file naming everybody," : "people",
  good: goodPost,
  bad: badPost,
  async plan(ports, lines) {
    const read = await planPeopleImport(ports, { table: tableOf(peopleHeading, lines), everybody, from });
    if (!read.ok) throw new Error(read.code);
    return read.plan;
  },
});
const schools: Kind = {
  name: "schools",
  good: goodSchool,
  bad: badSchool,
  async plan(ports, lines) {
    const read = await planSchoolsImport(ports, {
      table: tableOf(schoolsHeading, lines),
      wanted: { of: "everything", name: "" },
      settings: { hub: "town", coverRate: undefined },
    });
    if (!read.ok) throw new Error(read.code);
    return read.plan;
  },
};

/** What would be written, whatever row it came from. */
const outcome = ({ added, changed, ended }: ImportPlan) =>
  [...added, ...changed, ...ended].map(({ subject, value }) => JSON.stringify({ subject, value })).sort();

for (const { name, good, bad, plan } of [people(false), people(true), schools])
  describe(`importing ${name}`, () => {
    it("has nothing to do when the same file comes again (invariant 2)", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.oneof(good, good, bad), { minLength: 1, maxLength: 12 }),
          async (lines) => {
            const ports = trust();
            const first = await plan(ports, lines);
            const applied = await applyImport(ports, {
              plan: first,
              fingerprint: "f",
              previewed: "f",
              onProgress: () => {},
            });
            expect(applied).toMatchObject({ ok: true, value: { notWritten: [] } });
            expect(outcome(await plan(ports, lines))).toEqual([]);
          },
        ),
        { numRuns: 300 },
      );
    });

    it("loses no good row to a bad one (invariant 9)", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(good, { minLength: 1, maxLength: 10 }),
          fc.array(bad, { maxLength: 4 }),
          async (lines, broken) => {
            const alone = await plan(trust(), lines);
            const withBroken = await plan(trust(), [...lines, ...broken]);
            const written = ({ added, changed }: ImportPlan) =>
              outcome({ ...alone, added, changed, ended: [] });
            expect(written(withBroken)).toEqual(written(alone));
            expect(withBroken.ended.length).toBeLessThanOrEqual(alone.ended.length);
            const rows = new Set(withBroken.refused.map(({ row }) => row));
            for (const index of broken.keys()) expect(rows).toContain(lines.length + index + 2);
          },
        ),
        { numRuns: 300 },
      );
    });

    it("does the same in whatever order the rows stand", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc
            .array(fc.oneof(good, good, bad), { minLength: 1, maxLength: 10 })
            .chain((lines) =>
              fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
            ),
          async ([lines, shuffled]) => {
            expect(outcome(await plan(trust(), shuffled))).toEqual(outcome(await plan(trust(), lines)));
          },
        ),
        { numRuns: 300 },
      );
    });
  });
