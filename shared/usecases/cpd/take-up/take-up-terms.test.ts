import { describe, expect, it } from "@jest/globals";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { Closure, ClosureId } from "../../../domain/directory/closure.ts";
import { termOn } from "../../../domain/directory/half-terms.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { AcademicYear } from "../../../domain/time/academic-year.ts";
import { civilDate } from "../../../domain/time/civil-date.ts";
import type { Term } from "../../../domain/time/term.ts";
import {
  aCourse,
  aMeeting,
  anAudience,
  anInvitation,
  aPerson,
  aPost,
  aSchool,
  meetingEvidence,
} from "../../../testing/builders.ts";
import { inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { planYear } from "../offer/plan-year.ts";
import { readTrustCpd } from "./read-trust-cpd.ts";

const year = "2026-27" as AcademicYear;
const central: Actor = { person: "central" as PersonId, appRoles: ["Trust.Manage"] };
const holiday = (from: string, to: string): Closure => ({
  ...{ id: from as ClosureId, kind: "school-holiday", name: "Holiday" },
  ...{ from: civilDate(from), to: civilDate(to) },
});
/** Easter is on 28 March; the spring holiday of this authority begins a week later. */
const holidays = [holiday("2026-12-21", "2027-01-01"), holiday("2027-04-05", "2027-04-16")];
const dsl = anAudience({ roles: ["dsl"] });

/** Ann is the trust's DSL and was at a meeting on 1 April. It is the end of April. */
const world = (closures: readonly Closure[]) =>
  inMemoryPorts({
    now: "2027-04-28T12:00:00Z",
    closures,
    schools: [aSchool({ urn: "100001" })],
    people: [aPerson("ann")],
    posts: [aPost("ann", "dsl", "100001")],
    courses: ["12-31", "01-01", "04-04", "04-09", "04-19"].map((dueBy) =>
      aCourse(dueBy, { offered: { from: year }, dueBy, mandatoryFor: dsl }),
    ),
    meetings: [
      aMeeting("april", {
        ...{ year, status: "closed" },
        startsAt: new Date("2027-04-01T13:00:00Z"),
        endsAt: new Date("2027-04-01T14:00:00Z"),
      }),
    ],
    invitations: [anInvitation("april", "ann", { year })],
    evidence: [
      meetingEvidence("seen", { meeting: "april", person: "ann", at: new Date("2027-04-01T14:00:00Z") }),
    ],
  });

/** What the trust's page says of a term: the days on which courses are due in it, and places at its meetings. */
async function ofTerm(closures: readonly Closure[], term: Term) {
  const read = await readTrustCpd(world(closures), { actor: central, filter: { term } });
  if (!read.ok) throw new Error(read.code);
  const { courses, meetings } = read.value.takeUp;
  return [courses.map(({ dueOn }) => dueOn), meetings.of];
}

describe("the terms of the trust's take-up", () => {
  it("go by the trust's holidays, and a day in one belongs to the term just ended", async () => {
    expect(await ofTerm(holidays, "autumn")).toEqual([["2026-12-31", "2027-01-01"], 0]);
    expect(await ofTerm(holidays, "spring")).toEqual([["2027-04-04", "2027-04-09"], 1]);
    expect(await ofTerm(holidays, "summer")).toEqual([["2027-04-19"], 0]);
  });

  it("go by the months where the trust keeps no calendar", async () => {
    expect(await ofTerm([], "autumn")).toEqual([["2026-12-31"], 0]);
    expect(await ofTerm([], "spring")).toEqual([["2027-01-01"], 0]);
    expect(await ofTerm([], "summer")).toEqual([["2027-04-04", "2027-04-09", "2027-04-19"], 1]);
  });

  it.each([
    ["with a calendar", holidays],
    ["without one", []],
  ])("are those of the year's plan, %s", async (_name, closures) => {
    const { terms, courses } = await planYear(world(closures), {
      ...{ actor: central, year, for: { kind: "all" } },
    });
    for (const each of terms)
      expect(await ofTerm(closures, each.term)).toEqual([
        courses.flatMap(({ dueOn }) => (dueOn && termOn(dueOn, terms) === each ? [dueOn] : [])).sort(),
        expect.anything(),
      ]);
  });
});
