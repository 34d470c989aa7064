import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { PersonId } from "../../directory/person.ts";
import type { SchoolUrn } from "../../directory/school.ts";
import { addDays, civilDate } from "../../time/civil-date.ts";
import { aCascade, aSession, directory, invitations, school } from "./cascade.fixture.ts";
import type { Cascade } from "./cascade.ts";
import { firstToVisit, reachOfSchools, totalReach } from "./cascade-reach.ts";

const { ubley, chew, stanton, gordano } = school;
const reach = (cascades: readonly Cascade[], on = "2026-12-10") =>
  reachOfSchools(aSession(), { directory, invitations, cascades, today: civilDate(on) });
const done = (reached: number, on = "2026-12-09", firstAt = new Date("2026-12-10T16:00:00Z")) => ({
  answer: {
    ...{ kind: "done" as const, on: civilDate(on), reached, line: "Staff meeting" },
    ...{ by: "uma" as PersonId, at: firstAt, firstAt },
  },
});
const planned = (on: string) => ({
  answer: {
    ...{ kind: "planned" as const, on: civilDate(on) },
    ...{ by: "fay" as PersonId, at: new Date("2026-12-02T09:00:00Z") },
  },
});

describe("how far a session was carried on", () => {
  const some = [aCascade(ubley, done(3)), aCascade(chew, planned("2026-12-15")), aCascade(stanton, done(12))];

  it("is told school by school: not begun, planned, done, and how many of the staff", () => {
    expect(reach(some).map((each) => [each.school, each.standing, each.staff, each.isOverdue])).toEqual([
      [chew, "planned", { count: 0, of: 2 }, false],
      [gordano, "not-begun", { count: 0, of: 1 }, false],
      [stanton, "done", { count: 1, of: 1 }, false],
      [ubley, "done", { count: 3, of: 3 }, false],
    ]);
  });

  it("is two of four schools and four of seven staff; twelve said of one teacher count as one", () => {
    expect(totalReach(reach(some))).toEqual({
      schools: { count: 2, of: 4 },
      staff: { count: 4, of: 7 },
      overdue: 0,
    });
  });

  it("is overdue the day after the date, also for what was only planned", () => {
    expect(totalReach(reach(some, "2026-12-18")).overdue).toBe(0);
    expect(totalReach(reach(some, "2026-12-19")).overdue).toBe(2);
  });

  it("counts the staff of the day on which it was done, and of the due date where it never was", () => {
    const staffAtChew = (cascades: readonly Cascade[], on: string) =>
      reach(cascades, on).find((each) => each.school === chew)?.staff.of;
    expect(staffAtChew([], "2027-06-01")).toBe(2);
    expect(staffAtChew([aCascade(chew, done(2, "2027-01-11"))], "2027-06-01")).toBe(3);
  });

  it("keeps a school that carried it on although it is not asked any more", () => {
    const elsewhere = aSession({
      mandatoryFor: { ...aSession().mandatoryFor, schools: [ubley] },
    });
    const found = reachOfSchools(elsewhere, {
      ...{ directory, invitations: invitations.slice(0, 1), today: civilDate("2026-12-10") },
      cascades: [aCascade(stanton, done(1)), aCascade(gordano, planned("2026-12-15"))],
    });
    expect(found.map((each) => each.school)).toEqual([ubley, stanton]);
  });
});

describe("the first to be visited", () => {
  const first = aCascade(stanton, done(1, "2026-12-03", new Date("2026-12-03T16:00:00Z")));

  it("is the school that was first to say it is done, until one is visited", () => {
    expect(firstToVisit(reach([]))).toBeUndefined();
    expect(firstToVisit(reach([aCascade(ubley, done(3)), first]))).toBe(stanton);
    const visit = {
      ...{ on: civilDate("2026-12-10"), line: "Seen in Year 3" },
      ...{ by: "cy" as PersonId, at: new Date("2026-12-10T17:00:00Z") },
    };
    expect(firstToVisit(reach([aCascade(ubley, { ...done(3), visit }), first]))).toBeUndefined();
  });
});

const cascade: fc.Arbitrary<Cascade> = fc
  .record({
    urn: fc.constantFrom(...Object.values(school)),
    reached: fc.integer({ min: 1, max: 2000 }),
    after: fc.integer({ min: 0, max: 300 }),
    kind: fc.constantFrom("done", "planned", "taken back"),
  })
  .map(({ urn, reached, after, kind }) => {
    const on = addDays(civilDate("2026-12-01"), after);
    if (kind === "taken back") {
      const { answer: _answer, ...row } = aCascade(urn);
      return row;
    }
    return aCascade(urn, kind === "done" ? done(reached, on) : planned(on));
  });
const rows = fc.uniqueArray(cascade, { selector: (each) => each.school });
const days = fc.integer({ min: 0, max: 400 }).map((after) => addDays(civilDate("2026-12-01"), after));

describe("laws of carrying on", () => {
  it("never more than all: whatever number is said, a share is at most its whole", () => {
    fc.assert(
      fc.property(rows, days, (cascades, today) => {
        const found = reach(cascades, today);
        for (const { staff } of found) expect(staff.count).toBeLessThanOrEqual(staff.of);
        const { schools, staff, overdue } = totalReach(found);
        expect(schools.count + overdue).toBeLessThanOrEqual(schools.of);
        expect(staff.count).toBeLessThanOrEqual(staff.of);
      }),
    );
  });

  it("the order in which schools answered does not matter, and no school stands twice", () => {
    fc.assert(
      fc.property(rows, days, (cascades, today) => {
        const found = reach(cascades, today);
        expect(reach([...cascades].reverse(), today)).toEqual(found);
        expect(new Set(found.map((each) => each.school)).size).toBe(found.length);
      }),
    );
  });

  it("one more school that says it is done lowers nothing, and is not overdue", () => {
    fc.assert(
      fc.property(rows, days, fc.constantFrom(...Object.values(school)), (cascades, today, urn) => {
        const others = cascades.filter((each) => each.school !== urn);
        const before = totalReach(reach(others, today));
        const after = totalReach(reach([...others, aCascade(urn, done(1))], today));
        expect(after.schools.count).toBe(before.schools.count + 1);
        expect(after.staff.count).toBeGreaterThanOrEqual(before.staff.count);
        expect(after.overdue).toBeLessThanOrEqual(before.overdue);
      }),
    );
  });

  it("any grouping of schools adds up to the whole", () => {
    fc.assert(
      fc.property(rows, days, fc.func(fc.boolean()), (cascades, today, isOne) => {
        const found = reach(cascades, today);
        const of = (urns: (urn: SchoolUrn) => boolean) =>
          totalReach(found.filter((each) => urns(each.school)));
        const [one, other] = [of((urn) => isOne(urn)), of((urn) => !isOne(urn))];
        expect({
          schools: { count: one.schools.count + other.schools.count, of: one.schools.of + other.schools.of },
          staff: { count: one.staff.count + other.staff.count, of: one.staff.of + other.staff.of },
          overdue: one.overdue + other.overdue,
        }).toEqual(totalReach(found));
      }),
    );
  });
});
