import { describe, expect, it } from "@jest/globals";
import { editVersion } from "../../../domain/meetings/edit-version.ts";
import type { MeetingId, SeriesId } from "../../../domain/meetings/ids.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import { civilDate } from "../../../domain/time/civil-date.ts";
import { anAudience } from "../../../testing/builders.ts";
import { cancelMeeting } from "./cancel-meeting.ts";
import { changeMeeting } from "./change-meeting.ts";
import { draftSeries } from "./draft-series.ts";
import { found, lead, meeting, other, plan, world } from "./planning.fixture.ts";
import { scheduleMeeting } from "./schedule-meeting.ts";

describe("a series", () => {
  const series = (occurrence: number, changes: Partial<Meeting> = {}): Meeting =>
    meeting({
      id: `s-${occurrence}` as MeetingId,
      series: { id: "s" as SeriesId, occurrence, isChanged: false },
      ...changes,
    });
  const day = (date: string) => ({
    startsAt: new Date(`${date}T14:00:00Z`),
    endsAt: new Date(`${date}T15:30:00Z`),
  });
  const termly = () => [
    series(1, day("2026-11-17")),
    series(2, day("2026-12-01")),
    series(3, {
      ...day("2027-01-12"),
      title: "Own title",
      series: { id: "s" as SeriesId, occurrence: 3, isChanged: true },
    }),
    series(4, { startsAt: new Date("2027-05-04T13:00:00Z"), endsAt: new Date("2027-05-04T14:30:00Z") }),
    series(5, { ...day("2027-06-01"), status: "cancelled" }),
  ];
  const s = (n: number) => `s-${n}` as MeetingId;

  it("changed from one on moves those that follow by as many days, to the same time in England; changed, begun and cancelled ones stay", async () => {
    const ports = world(...termly());
    const to = plan({
      title: "Moved",
      startsAt: new Date("2026-12-03T15:45:00Z"),
      endsAt: new Date("2026-12-03T17:00:00Z"),
    });
    const version = editVersion({});
    expect(
      await changeMeeting(ports, { actor: lead, meeting: s(2), plan: to, scope: "following", version }),
    ).toMatchObject({ ok: true });
    const all = (await ports.meetings.listOfSeries("s" as SeriesId)).map(({ value }) => value);
    expect(all.map(({ id: which, title, startsAt }) => [which, title, startsAt.toISOString()])).toEqual([
      ["s-1", "DSL network", "2026-11-17T14:00:00.000Z"],
      ["s-2", "Moved", "2026-12-03T15:45:00.000Z"],
      ["s-3", "Own title", "2027-01-12T14:00:00.000Z"],
      ["s-4", "Moved", "2027-05-06T14:45:00.000Z"],
      ["s-5", "DSL network", "2027-06-01T14:00:00.000Z"],
    ]);
    expect(all[1]?.series?.isChanged).toBe(false);
  });

  it("of which one is changed knows it as changed by itself", async () => {
    const ports = world(...termly());
    await changeMeeting(ports, {
      ...{ actor: lead, meeting: s(2), scope: "this" as const, version: '"0"' },
      plan: plan({ ...day("2026-12-02"), title: "Only this" }),
    });
    expect((await found(ports, s(2)))?.series?.isChanged).toBe(true);
    expect((await found(ports, s(4)))?.title).toBe("DSL network");
  });

  it("called off from one on calls off all that follow, changed ones too, and removes drafts", async () => {
    const ports = world(...termly(), series(6, { ...day("2027-06-08"), status: "draft" }));
    await cancelMeeting(ports, {
      ...{ actor: lead, meeting: s(2), reason: "No cover", scope: "following" as const, version: '"0"' },
    });
    const all = (await ports.meetings.listOfSeries("s" as SeriesId)).map(({ value }) => value);
    expect(all.map(({ id: which, status }) => [which, status])).toEqual([
      ["s-1", "scheduled"],
      ["s-2", "cancelled"],
      ["s-3", "cancelled"],
      ["s-4", "cancelled"],
      ["s-5", "cancelled"],
    ]);
  });

  it("scheduled from one on schedules the drafts that follow and are complete", async () => {
    const ports = world(
      series(1, { ...day("2026-12-01"), status: "draft" }),
      series(2, { ...day("2027-01-12"), status: "draft" }),
      series(3, { ...day("2027-02-09"), status: "draft", mode: "in-person" }),
    );
    await scheduleMeeting(ports, { actor: lead, meeting: s(1), scope: "following", version: '"0"' });
    const all = (await ports.meetings.listOfSeries("s" as SeriesId)).map(({ value }) => value.status);
    expect(all).toEqual(["scheduled", "scheduled", "draft"]);
  });

  const rule = {
    ...{ period: "month" as const, weekday: 2, nth: 1 as const, startsAt: "15:45", endsAt: "17:00" },
    ...{ from: civilDate("2026-12-01"), to: civilDate("2027-04-30") },
  };

  it("is drafted on the dates of its rule, at the same time in England before and after the clocks change", async () => {
    const made = await draftSeries(world(), { actor: lead, id: "s" as SeriesId, rule, plan: plan() });
    expect(made.ok && made.value.map(({ value }) => [value.id, value.startsAt.toISOString()])).toEqual([
      ["s-1", "2026-12-01T15:45:00.000Z"],
      ["s-2", "2027-01-05T15:45:00.000Z"],
      ["s-3", "2027-02-02T15:45:00.000Z"],
      ["s-4", "2027-03-02T15:45:00.000Z"],
      ["s-5", "2027-04-06T14:45:00.000Z"],
    ]);
  });

  it("asks schools to carry each of its sessions on within as many days", async () => {
    const cascade = { audience: anAudience({ roles: ["teacher"] }), dueOn: civilDate("2026-12-15") };
    const ports = world();
    const made = await draftSeries(ports, {
      ...{ actor: lead, id: "s" as SeriesId, rule },
      plan: plan({ cascade }),
    });
    expect(made.ok && made.value.map(({ value }) => value.cascade?.dueOn)).toEqual([
      "2026-12-15",
      "2027-01-19",
      "2027-02-16",
      "2027-03-16",
      "2027-04-20",
    ]);
    await changeMeeting(ports, {
      ...{ actor: lead, meeting: s(2), scope: "following" as const, version: editVersion({}) },
      plan: plan({ ...day("2027-01-05"), cascade: { ...cascade, dueOn: civilDate("2027-01-29") } }),
    });
    const all = (await ports.meetings.listOfSeries("s" as SeriesId)).map(({ value }) => value);
    expect(all.map((each) => each.cascade?.dueOn)).toEqual([
      "2026-12-15",
      "2027-01-29",
      "2027-02-26",
      "2027-03-26",
      "2027-04-30",
    ]);
  });

  it("invariant 2: drafted twice it is there once, with what was missing", async () => {
    const ports = world(series(2, { ...day("2027-01-05"), status: "draft", title: "Own title" }));
    const request = { actor: lead, id: "s" as SeriesId, rule, plan: plan() };
    await draftSeries(ports, request);
    await draftSeries(ports, request);
    const all = (await ports.meetings.listOfSeries("s" as SeriesId)).map(({ value }) => value);
    expect(all.map(({ title }) => title)).toEqual([
      "DSL network",
      "Own title",
      "DSL network",
      "DSL network",
      "DSL network",
    ]);
  });

  it("is for who may plan, and refused with the field that is wrong", async () => {
    const request = { id: "s" as SeriesId, rule, plan: plan({ title: "" }) };
    expect(await draftSeries(world(), { actor: other, ...request })).toMatchObject({
      code: "meeting.not-yours",
    });
    expect(await draftSeries(world(), { actor: lead, ...request })).toMatchObject({
      code: "meeting.invalid",
      errors: [{ pointer: "/plan/title", code: "required" }],
    });
  });
});
