import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { aMeeting, aPerson, aPost, aSchool } from "../../../testing/builders.ts";
import type { Closure, ClosureId } from "../../directory/closure.ts";
import { buildDirectory } from "../../directory/directory.ts";
import { usualTrustSettings } from "../../directory/trust-settings.ts";
import { civilDate } from "../../time/civil-date.ts";
import { clashesOf } from "../clashes/clash.ts";
import { coverOf } from "../cover/cover.ts";
import { releasesFor } from "../cover/release.ts";
import { expectations } from "../invitation.ts";
import type { Invitee } from "../invitees.ts";
import { type Meeting, meetingModes } from "../meeting.ts";
import type { Engagement, Timetable } from "../timetable.ts";
import { chooseSlots, type Slot } from "./choose-slots.ts";
import { consequencesOf } from "./consequences.ts";
import { slotCost, tallyOf } from "./slot-cost.ts";

const people = ["a", "b", "c", "d"];
const urns = ["one", "two"];
const roles = ["dsl", "sendco", "headteacher"] as const;
const directory = buildDirectory({
  schools: urns.map((urn, n) => aSchool({ urn, pupils: 50 + n * 500, coverRatePerHour: 27.35 + n })),
  people: people.map((id) => aPerson(id)),
  posts: people.flatMap((person, n) => [
    aPost(person, roles[n % 3] ?? "dsl", urns[n % 2] ?? ""),
    aPost(person, "dsl", urns[(n + 1) % 2] ?? ""),
  ]),
});
const closures: Closure[] = [
  {
    id: "inset" as ClosureId,
    kind: "inset",
    name: "INSET",
    from: civilDate("2026-12-02"),
    to: civilDate("2026-12-02"),
  },
];
const timetable = (engagements: readonly Engagement[]): Timetable => ({
  ...{ directory, closures, settings: usualTrustSettings, engagements },
});

const invitees = fc.subarray(people).chain((some) =>
  fc.tuple(
    ...some.map((person) =>
      fc.record({
        person: fc.constant(person as Invitee["person"]),
        expectation: fc.constantFrom(...expectations),
        as: fc.subarray([...directory.postsOf(person as Invitee["person"])]),
      }),
    ),
  ),
);
const meeting = fc
  .record({
    id: fc.uuid(),
    mode: fc.constantFrom(...meetingModes),
    place: fc.constantFrom("", "Hall", "Centre"),
    status: fc.constantFrom("scheduled" as const, "draft" as const, "cancelled" as const),
    start: fc.integer({ min: 0, max: 4 * 24 * 12 }),
    length: fc.integer({ min: 1, max: 48 }),
  })
  .map(({ id, start, length, ...rest }): Meeting => {
    const startsAt = new Date(Date.parse("2026-12-01T00:00:00Z") + start * 300_000);
    return aMeeting(id, { ...rest, startsAt, endsAt: new Date(startsAt.getTime() + length * 300_000) });
  });
const engagement: fc.Arbitrary<Engagement> = fc.record({ meeting, invitees });
const costOf = (plan: Meeting, asked: readonly Invitee[], within: Timetable) =>
  slotCost(tallyOf(consequencesOf({ plan, invitees: asked }, within)));
const pence = (plan: Meeting, asked: readonly Invitee[]) =>
  coverOf(releasesFor(plan, asked, timetable([]))).pence;

describe("whatever the meetings and people", () => {
  it("cover is never negative, and twilight on the same day never costs more of it", () => {
    fc.assert(
      fc.property(meeting, invitees, (plan, asked) => {
        const date = plan.startsAt.toISOString().slice(0, 10);
        const twilight = { startsAt: new Date(`${date}T15:45:00Z`), endsAt: new Date(`${date}T17:15:00Z`) };
        expect(pence(plan, asked)).toBeGreaterThanOrEqual(0);
        expect(pence({ ...plan, ...twilight }, asked)).toBeLessThanOrEqual(pence(plan, asked));
      }),
    );
  });

  it("online never costs more cover than in person", () => {
    fc.assert(
      fc.property(meeting, invitees, (plan, asked) => {
        expect(pence({ ...plan, mode: "online" }, asked)).toBeLessThanOrEqual(
          pence({ ...plan, mode: "in-person" }, asked),
        );
      }),
    );
  });

  it("another meeting never takes a clash away, nor makes a time cheaper", () => {
    fc.assert(
      fc.property(meeting, invitees, fc.array(engagement), engagement, (plan, asked, others, more) => {
        const before = timetable(others);
        const after = timetable([...others, more]);
        const clashing = (within: Timetable) =>
          clashesOf({ plan, invitees: asked }, within).flatMap((clash) => clash.people).length;
        expect(clashing(after)).toBeGreaterThanOrEqual(clashing(before));
        expect(costOf(plan, asked, after)).toBeGreaterThanOrEqual(costOf(plan, asked, before));
      }),
    );
  });

  it("the order in which people and meetings come changes nothing", () => {
    fc.assert(
      fc.property(
        meeting,
        invitees,
        fc.uniqueArray(engagement, { selector: (each) => each.meeting.id }),
        (plan, asked, others) => {
          const [forth, back] = [timetable(others), timetable([...others].reverse())];
          const turned = [...asked].reverse();
          expect(costOf(plan, turned, back)).toBe(costOf(plan, asked, forth));
          expect(clashesOf({ plan, invitees: turned }, back)).toEqual(
            clashesOf({ plan, invitees: asked }, forth),
          );
        },
      ),
    );
  });
});

describe("choosing among times", () => {
  const slot = (date: string, start: number, cost: number): Slot => ({ date: civilDate(date), start, cost });
  const noon = 12 * 60;

  it("spreads equal times over days, nearest to the time of day asked for", () => {
    const slots = ["2026-12-01", "2026-12-02", "2026-12-03"].flatMap((date) =>
      [noon - 15, noon, noon + 15].map((start) => slot(date, start, 0)),
    );
    expect(chooseSlots(slots, 5, noon).map(({ date, start }) => [date, start])).toEqual([
      ["2026-12-01", noon],
      ["2026-12-02", noon],
      ["2026-12-03", noon],
      ["2026-12-01", noon - 15],
      ["2026-12-02", noon - 15],
    ]);
  });

  it("prefers a cheaper time of the same day to another day", () => {
    const slots = [
      slot("2026-12-01", noon, 0),
      slot("2026-12-01", noon + 15, 1),
      slot("2026-12-02", noon, 2),
    ];
    expect(chooseSlots(slots, 2, noon).map(({ cost }) => cost)).toEqual([0, 1]);
  });

  it("chooses the cheapest, in order of cost, whatever the times", () => {
    const some = fc.array(
      fc.record({
        date: fc.constantFrom("2026-12-01", "2026-12-02", "2026-12-03").map(civilDate),
        start: fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15),
        cost: fc.integer({ min: 0, max: 6 }),
      }),
    );
    fc.assert(
      fc.property(some, (slots) => {
        const costs = slots.map(({ cost }) => cost).sort((a, b) => a - b);
        expect(chooseSlots(slots, 5, noon).map(({ cost }) => cost)).toEqual(costs.slice(0, 5));
      }),
    );
  });
});
