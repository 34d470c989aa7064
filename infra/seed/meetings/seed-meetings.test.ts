import { describe, expect, it } from "@jest/globals";
import { resolveAudience } from "../../../shared/domain/directory/audience.ts";
import { buildDirectory } from "../../../shared/domain/directory/directory.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import type { Meeting } from "../../../shared/domain/meetings/meeting.ts";
import { civilDate, isoWeekday } from "../../../shared/domain/time/civil-date.ts";
import { londonDate, londonInstant } from "../../../shared/domain/time/london.ts";
import { timeRange } from "../../../shared/sentences/meetings/meetings.ts";
import { seedTrust } from "../seed-trust.ts";

describe.each([
  ["a Tuesday in November", "2026-11-24", 71],
  ["the summer holiday", "2026-08-10", 89],
  ["the first of September", "2026-09-01", 88],
  ["New Year's Day", "2027-01-01", 61],
])("meetings seeded on %s", (_day, on, count) => {
  const today = civilDate(on);
  const trust = seedTrust({ today });
  const midnight = londonInstant(today, "00:00");
  const held = trust.meetings.filter(({ status }) => status !== "draft");
  const invitedTo = (meeting: Meeting) => trust.invitations.filter((each) => each.meeting === meeting.id);

  it("are a year of 13 networks, each with an id of its own", () => {
    expect(trust.meetings).toHaveLength(count);
    expect(new Set(trust.meetings.map(({ id }) => id)).size).toBe(count);
    for (const network of trust.networks)
      expect(held.filter((each) => each.network === network.id).length).toBeGreaterThanOrEqual(
        network.meetingsPerYear,
      );
  });

  it("stand on Tuesdays to Thursdays, on no day that is closed or INSET for anybody", () => {
    for (const { startsAt } of trust.meetings) {
      const date = londonDate(startsAt);
      expect([2, 3, 4]).toContain(isoWeekday(date));
      expect(
        trust.closures.filter(({ kind, from, to }) => kind !== "assessment" && from <= date && date <= to),
      ).toEqual([]);
    }
  });

  it("ask nobody to be at two at once", () => {
    const meetingsOf = new Map<PersonId, Meeting[]>();
    for (const meeting of held)
      for (const { person } of invitedTo(meeting))
        meetingsOf.set(person, [...(meetingsOf.get(person) ?? []), meeting]);
    const doubled = [...meetingsOf.values()].filter((meetings) =>
      meetings.some((one, index) =>
        meetings.slice(index + 1).some((other) => one.startsAt < other.endsAt && other.startsAt < one.endsAt),
      ),
    );
    expect(doubled).toEqual([]);
  });

  it("have minutes with two things agreed and two actions, when they are closed and not before", () => {
    const closed = trust.meetings.filter(({ status }) => status === "closed");
    expect(trust.minutes.map(({ meeting }) => meeting)).toEqual(closed.map(({ id }) => id));
    for (const { text, agreed, actions } of trust.minutes) {
      expect(text.length).toBeGreaterThan(80);
      expect([agreed.length, actions.length]).toEqual([2, 2]);
    }
    expect(
      trust.minutes.flatMap(({ actions }) => actions).filter(({ doneAt }) => doneAt && doneAt >= midnight),
    ).toEqual([]);
  });

  it("invite everybody whom the audience reaches, once and saying why", () => {
    const directory = buildDirectory(trust);
    for (const meeting of held) {
      const mandatory = invitedTo(meeting).filter(({ expectation }) => expectation === "mandatory");
      expect(mandatory.map(({ person }) => person)).toEqual(
        resolveAudience(meeting.mandatoryFor, directory, londonDate(meeting.startsAt)),
      );
      expect(mandatory.filter(({ as }) => as.length === 0)).toEqual([]);
    }
  });

  it("have replies from before that day alone, and reasons with every apology", () => {
    const replies = trust.invitations.flatMap(({ reply }) => reply ?? []);
    expect(replies.length).toBeGreaterThan(600);
    expect(replies.filter(({ at }) => at >= midnight)).toEqual([]);
    expect(replies.filter(({ kind, reason }) => kind === "apologies" && !reason)).toEqual([]);
    expect(replies.filter(({ kind, representative }) => kind === "represented" && !representative)).toEqual(
      [],
    );
  });

  it("wait to be put into the organiser's calendar when they are to come, and not when they are over", () => {
    for (const { status, startsAt, outlook } of trust.meetings)
      expect(outlook.wanted).toBe(status === "scheduled" && startsAt >= midnight ? 1 : 0);
  });
});

describe("the year seeded on 24 November 2026", () => {
  const trust = seedTrust({ today: civilDate("2026-11-24") });
  const next = (network: string) =>
    trust.meetings.find(
      (meeting) => meeting.network === network && meeting.startsAt > new Date("2026-11-25T00:00:00Z"),
    );

  it.each([
    ["headteachers", "2027-01-13", "9:30am to 11:30am"],
    ["sendco", "2027-01-19", "2pm to 3:30pm"],
    ["dsl-primary", "2026-11-26", "2pm to 3:30pm"],
    ["early-years", "2027-01-21", "3:45pm to 5pm"],
  ])("has the %s network meet next on %s, %s", (network, date, times) => {
    const meeting = next(network);
    expect(meeting && londonDate(meeting.startsAt)).toBe(date);
    expect(meeting && timeRange(meeting.startsAt, meeting.endsAt)).toBe(times);
  });

  it.each([
    ["sendco", 5],
    ["early-years", 7],
    ["headteachers", 19],
  ])(
    "would have a DSL meeting at the time of the %s network's clash for people who hold both posts: %i",
    (network, clashing) => {
      const directory = buildDirectory(trust);
      const meeting = next(network);
      const dsl = trust.networks.find(({ id }) => id === "dsl-primary");
      if (!meeting || !dsl) throw new Error("The seed lacks a network's meeting.");
      const members = resolveAudience(dsl.members, directory, londonDate(meeting.startsAt));
      const invited = trust.invitations.filter(
        (each) => each.meeting === meeting.id && members.includes(each.person),
      );
      expect(invited).toHaveLength(clashing);
    },
  );

  it("has one meeting moved, one called off and three that leads have only begun to plan", () => {
    expect(trust.meetings.filter(({ movedFrom }) => movedFrom).map(({ title }) => title)).toEqual([
      "IT: devices and wireless",
    ]);
    expect(trust.meetings.filter(({ status }) => status === "cancelled").map(({ title }) => title)).toEqual([
      "Careers: work experience",
    ]);
    expect(trust.meetings.filter(({ status }) => status === "draft")).toHaveLength(3);
  });
});
