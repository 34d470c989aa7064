import { describe, expect, it } from "@jest/globals";
import { aMeeting, aPerson, aPost, aSchool } from "../../../testing/builders.ts";
import type { Closure, ClosureId } from "../../directory/closure.ts";
import { buildDirectory } from "../../directory/directory.ts";
import { usualTrustSettings } from "../../directory/trust-settings.ts";
import { civilDate } from "../../time/civil-date.ts";
import type { Expectation } from "../invitation.ts";
import type { Invitee } from "../invitees.ts";
import type { Meeting } from "../meeting.ts";
import type { Timetable } from "../timetable.ts";
import { coverOf } from "./cover.ts";
import { releasesFor } from "./release.ts";
import { planCover } from "./year-cover.ts";

/** Lessons from 8:45am to 3:15pm; 30 minutes each way; heads are not covered. */
const directory = buildDirectory({
  schools: [
    aSchool({ urn: "burrington", coverRatePerHour: 28 }),
    aSchool({ urn: "gordano", coverRatePerHour: 33.5, phase: "secondary" }),
  ],
  people: ["ann", "ben", "head", "both"].map((id) => aPerson(id)),
  posts: [
    aPost("ann", "dsl", "burrington"),
    aPost("ben", "dsl", "gordano"),
    aPost("head", "headteacher", "burrington"),
    aPost("both", "dsl", "burrington"),
    aPost("both", "sendco", "gordano"),
    aPost("both", "dsl", "gordano"),
  ],
});
const asked = (person: string, expectation: Expectation = "mandatory", roles = ["dsl"]): Invitee => ({
  person: person as Invitee["person"],
  expectation,
  as: directory
    .postsOf(person as Invitee["person"])
    .filter(({ role }) => roles.includes(role))
    .map(({ role, school }) => ({ role, school })),
});
const at = (from: string, to: string, date = "2026-12-01") => ({
  startsAt: new Date(`${date}T${from}:00Z`),
  endsAt: new Date(`${date}T${to}:00Z`),
});
const closure = (changes: Partial<Closure>): Closure => ({
  id: "closed" as ClosureId,
  kind: "school-holiday",
  name: "Holiday",
  from: civilDate("2026-12-01"),
  to: civilDate("2026-12-01"),
  ...changes,
});
const timetable = (changes: Partial<Timetable> = {}): Timetable => ({
  ...{ directory, closures: [], settings: usualTrustSettings, engagements: [] },
  ...changes,
});
const inPerson = { mode: "in-person", place: "Beacon Centre" } as const;
const minutes = (plan: Partial<Meeting>, invitees: Invitee[], closures: Closure[] = []) =>
  releasesFor(aMeeting("m", plan), invitees, timetable({ closures })).map((release) => release.minutes);

describe("lessons missed by one person", () => {
  it.each<[string, Partial<Meeting>, number[]]>([
    [
      "online from 2pm to 3:30pm: until lessons end at 3:15pm",
      { mode: "online", ...at("14:00", "15:30") },
      [75],
    ],
    ["in person: half an hour more for the way there", { ...inPerson, ...at("14:00", "15:30") }, [105]],
    ["in person in the morning: the way there and back", { ...inPerson, ...at("10:00", "11:00") }, [120]],
    ["before lessons: only the way back", { ...inPerson, ...at("08:00", "08:45") }, [30]],
    ["twilight, after the way there: none", { ...inPerson, ...at("15:45", "17:15") }, []],
    [
      "hosted by their school: no way",
      { ...inPerson, school: "burrington" as never, ...at("14:00", "15:30") },
      [75],
    ],
    ["online or in person: as if they came", { ...inPerson, mode: "both", ...at("14:00", "15:30") }, [105]],
    ["in summer, by the clocks of England", { mode: "online", ...at("13:00", "14:30", "2027-06-15") }, [75]],
    ["at a weekend: none", { ...inPerson, ...at("10:00", "11:00", "2026-12-05") }, []],
  ])("%s", (_name, plan, expected) => {
    expect(minutes(plan, [asked("ann")])).toEqual(expected);
  });

  it("are none on a holiday, and none on an INSET day", () => {
    const plan = { ...inPerson, ...at("10:00", "11:00") };
    expect(minutes(plan, [asked("ann")], [closure({})])).toEqual([]);
    expect(minutes(plan, [asked("ann")], [closure({ kind: "inset" })])).toEqual([]);
    expect(minutes(plan, [asked("ann")], [closure({ kind: "assessment" })])).toEqual([120]);
  });

  it("are none of somebody who is not covered", () => {
    expect(
      minutes({ ...inPerson, ...at("10:00", "11:00") }, [asked("head", "mandatory", ["headteacher"])]),
    ).toEqual([]);
  });
});

describe("somebody with posts at two schools", () => {
  const plan = aMeeting("m", { ...inPerson, ...at("10:00", "11:00") });
  const released = (invitee: Invitee) =>
    releasesFor(plan, [invitee], timetable()).map(({ school }) => school.urn);

  it("is released once, by the school through which they are asked", () => {
    expect(released(asked("both", "mandatory", ["sendco"]))).toEqual(["gordano"]);
  });

  it("is released by the one with most of the posts that bring them, then by the one where they hold most", () => {
    expect(released(asked("both", "mandatory", ["dsl", "sendco"]))).toEqual(["gordano"]);
    expect(released(asked("both", "mandatory", ["dsl"]))).toEqual(["gordano"]);
  });
});

describe("what cover costs", () => {
  const plan = aMeeting("m", { ...inPerson, ...at("14:00", "15:30") });

  it("is £107.63 for two people of 1 hour 45 minutes, £28 an hour at one school and £33.50 at the other", () => {
    const cover = coverOf(releasesFor(plan, [asked("ann"), asked("ben")], timetable()));
    expect(cover).toMatchObject({ people: 2, minutes: 210, pence: 10763 });
    expect(cover.schools.map(({ school, pence }) => [school.urn, pence])).toEqual([
      ["gordano", 5863],
      ["burrington", 4900],
    ]);
  });

  it("counts who may come apart, and the school's year with this meeting", () => {
    const held = aMeeting("held", { ...inPerson, ...at("10:00", "11:00", "2026-10-06") });
    const others = [
      held,
      { ...held, id: "cancelled" as never, status: "cancelled" as const },
      { ...held, id: "draft" as never, status: "draft" as const },
      aMeeting("last-year", { ...inPerson, ...at("10:00", "11:00", "2026-06-09") }),
    ];
    const cover = planCover(
      { plan, meeting: plan.id, invitees: [asked("ann"), asked("ben", "optional")] },
      timetable({
        engagements: [...others, plan].map((meeting) => ({ meeting, invitees: [asked("ann")] })),
      }),
    );
    // £49 now, and two hours at £28 in October.
    expect([cover.mandatory.pence, cover.optional.pence, cover.year.pence]).toEqual([4900, 5863, 10500]);
  });
});
