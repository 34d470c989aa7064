import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { aCourse, courseEvidence } from "../../testing/builders.ts";
import type { CourseEvidence } from "../attendance/evidence.ts";
import type { Course } from "../cpd/course.ts";
import { completionDates, type RecordSetting } from "../cpd/cpd-record.ts";
import { holdsUntil } from "../cpd/due.ts";
import type { PersonId } from "../directory/person.ts";
import type { AcademicYear } from "../time/academic-year.ts";
import { civilDate } from "../time/civil-date.ts";
import { carriedCompletions, lastYearPast, pastFrom } from "./retention.ts";

const at = new Date("2026-11-24T03:00:00Z");
const old = "2019-20" as AcademicYear;
const setting = (courses: readonly Course[]): RecordSetting => ({
  ...{ courses, attendedShare: 0.75, now: at, meeting: () => undefined },
  hasRegister: () => true,
  seenInstead: () => [],
});
const watched = (id: string, course: string, on: string): CourseEvidence => ({
  ...courseEvidence(id, { course, at: new Date(`${on}T10:00:00Z`) }),
  year: `${Number(on.slice(0, 4)) - (on.slice(5, 7) < "09" ? 1 : 0)}-${String((Number(on.slice(2, 4)) + (on.slice(5, 7) < "09" ? 0 : 1)) % 100).padStart(2, "0")}` as AcademicYear,
});
const offered = (id: string, renewal: Course["renewal"]) =>
  aCourse(id, { renewal, ways: [{ kind: "recording" }], offered: { from: "2015-16" as AcademicYear } });
const courses = [
  offered("once", { kind: "once" }),
  offered("ten-years", { kind: "months", months: 120 }),
  offered("two-years", { kind: "months", months: 24 }),
  offered("yearly", { kind: "yearly" }),
];

describe("how long records are kept", () => {
  it("is six years after the one they are of, unless the trust sets another", () => {
    expect(lastYearPast(6, civilDate("2026-11-24"))).toBe("2019-20");
    expect(lastYearPast(6, civilDate("2027-08-31"))).toBe("2019-20");
    expect(lastYearPast(6, civilDate("2027-09-01"))).toBe("2020-21");
    expect(pastFrom("2020-21" as AcademicYear, 6)).toBe("2027-09-01");
  });

  it("carries on what was done once and what still holds, and nothing that has run out or was done again", () => {
    const evidence = [
      watched("1", "once", "2020-03-02"),
      watched("2", "ten-years", "2020-03-02"),
      watched("3", "two-years", "2020-03-02"),
      watched("4", "yearly", "2020-03-02"),
    ];
    const carry = (all: readonly CourseEvidence[]) =>
      carriedCompletions(old, {
        ...{ person: "ann" as PersonId, evidence: all, courses, at },
        completions: (course, of) => completionDates(course, of, setting(courses)),
      }).map(({ id, year, course, observed }) => [id, year, course, observed]);
    expect(carry(evidence)).toEqual([
      ["carried 2019-20 once ann", "2026-27", "once", { kind: "completed-earlier", on: "2020-03-02" }],
      [
        "carried 2019-20 ten-years ann",
        "2026-27",
        "ten-years",
        { kind: "completed-earlier", on: "2020-03-02" },
      ],
    ]);
    const again = watched("5", "once", "2024-01-10");
    expect(carry([...evidence, again]).map(([id]) => id)).toEqual(["carried 2019-20 ten-years ann"]);
  });

  it("changes nobody's last completion that holds, whatever was done when, also when it is carried on again years later", () => {
    const done = fc.record({
      course: fc.constantFrom(...courses.map(({ id }) => id)),
      on: fc.constantFrom("2018-02-01", "2019-10-01", "2020-05-01", "2021-11-01", "2024-06-01", "2026-10-01"),
    });
    fc.assert(
      fc.property(fc.array(done, { maxLength: 12 }), (all) => {
        const before = all.map(({ course, on }, index) => watched(`e${index}`, course, on));
        const standing = (of: readonly CourseEvidence[], now: Date) =>
          courses.map((course) => {
            const last = completionDates(course, of, setting(courses)).at(-1);
            const until = last && holdsUntil(course, last);
            return until !== undefined && until < now.toISOString().slice(0, 10) ? undefined : last;
          });
        let evidence = before;
        for (const [year, now] of [
          ["2017-18", "2024-11-24"],
          ["2019-20", "2026-11-24"],
          ["2024-25", "2031-11-24"],
          ["2026-27", "2033-11-24"],
        ] as const) {
          const on = new Date(`${now}T03:00:00Z`);
          const carried = carriedCompletions(year as AcademicYear, {
            ...{ person: "ann" as PersonId, evidence, courses, at: on },
            completions: (course, of) => completionDates(course, of, setting(courses)),
          });
          const after = [...evidence.filter((each) => each.year !== year), ...carried];
          expect(standing(after, on)).toEqual(standing(evidence, on));
          evidence = after;
        }
      }),
      { numRuns: 500 },
    );
  });
});
