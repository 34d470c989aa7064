import { expect, it } from "@jest/globals";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { SchoolUrn } from "../../shared/domain/directory/school.ts";
import type { MeetingId, SeriesId } from "../../shared/domain/meetings/ids.ts";
import type { Meeting } from "../../shared/domain/meetings/meeting.ts";
import type { NetworkId } from "../../shared/domain/networks/network.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import { aMeeting, anAudience } from "../../shared/testing/builders.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { change, creation, lostRace, removal, requestsOf } from "./requests-of.ts";

const at = (date: string): Pick<Meeting, "startsAt" | "endsAt"> => ({
  startsAt: new Date(`${date}T14:00:00Z`),
  endsAt: new Date(`${date}T15:30:00Z`),
});

const full = (id: string): Meeting =>
  aMeeting(id, {
    title: "DSL & deputies: 'supervision'",
    network: "sendco" as NetworkId,
    mandatoryFor: anAudience({ roles: ["dsl"], phases: ["primary"], people: ["p-1" as PersonId] }),
    optionalFor: anAudience({ allStaff: true, except: { schools: ["100001" as SchoolUrn], people: [] } }),
    mode: "both",
    place: "Hall",
    school: "100002" as SchoolUrn,
    agenda: "One\nTwo",
    preWorkMinutes: 20,
    preReading: [{ label: "KCSIE", address: "https://www.gov.uk/kcsie?a=1&b=2" }],
    followUpMinutes: 15,
    files: [{ label: "Slides", address: "https://trust.example/slides" }],
    representativesAllowed: true,
    capacity: 40,
    cascade: { audience: anAudience({ roles: ["teacher", "ect"] }), dueOn: civilDate("2027-02-12") },
    series: { id: "series-full" as SeriesId, occurrence: 3, isChanged: true },
    movedFrom: new Date("2026-11-30T14:00:00.123Z"),
    cancelledBecause: "Snow",
    edits: 4,
    outlook: {
      wanted: 3,
      delivered: 2,
      claim: { token: "token-7", until: new Date("2026-12-01T14:05:00.456Z") },
      events: [
        { part: 0, eventId: "AAMk0=" },
        { part: 1, eventId: "AAMk1=" },
      ],
      joinUrl: "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%7d",
    },
  });

/** What any store of meetings keeps. */
export function meetingsSuite(opened: () => OpenedPorts): void {
  const meetings = () => opened().ports.meetings;

  it("keep all that was said of them and how far Outlook has come, to the millisecond", async () => {
    await requestsOf(opened(), creation, () => meetings().create(full("m-full")));
    expect((await meetings().find("m-full" as MeetingId))?.value).toEqual(full("m-full"));
    const named = await meetings().named(["never", "m-full", "m-full"] as MeetingId[]);
    expect([...named]).toEqual([["m-full", full("m-full")]]);
  });

  it("are read without asking Graph, in order of start, by span of time and by series", async () => {
    const series = { id: "series-read" as SeriesId, isChanged: false };
    for (const [occurrence, date] of [
      [2, "2027-03-09"],
      [1, "2027-03-02"],
      [3, "2027-03-16"],
    ] as const)
      await meetings().create(
        aMeeting(`m-read-${occurrence}`, { ...at(date), series: { ...series, occurrence } }),
      );
    const ids = (found: { value: Meeting }[]) => found.map(({ value }) => String(value.id));
    await requestsOf(opened(), {}, async () => {
      expect(ids(await meetings().listOfSeries(series.id))).toEqual(["m-read-1", "m-read-2", "m-read-3"]);
      // Up to the minute at which one ends and the next begins: neither.
      const from = new Date("2027-03-02T15:30:00Z");
      expect(ids(await meetings().listBetween(from, new Date("2027-03-16T14:00:00Z")))).toEqual(["m-read-2"]);
      expect(await meetings().find("never" as MeetingId)).toBeUndefined();
    });
  });

  it("answer the first when one is made twice under an id (invariant 2)", async () => {
    const first = await meetings().create(aMeeting("m-twice"));
    expect(await meetings().create(aMeeting("m-twice", { title: "Another" }))).toEqual(first);
  });

  it("are saved under a new version, with what was taken away gone", async () => {
    const { version } = await meetings().create(full("m-saved"));
    const plain = aMeeting("m-saved");
    const saved = await requestsOf(opened(), change, () => meetings().save(plain, version));
    expect(saved).toMatchObject({ ok: true, value: { value: plain } });
    const standing = await meetings().find("m-saved" as MeetingId);
    expect(standing?.value).toEqual(plain);
    expect(standing?.version).not.toBe(version);
  });

  it("refuse a save that lost the race, and show what the other wrote (invariant 3)", async () => {
    const { version } = await meetings().create(aMeeting("m-race"));
    await meetings().save(aMeeting("m-race", { title: "First" }), version);
    const second = aMeeting("m-race", { title: "Second" });
    expect(await requestsOf(opened(), lostRace, () => meetings().save(second, version))).toEqual({
      ok: false,
      code: "meeting.changed",
    });
    expect((await meetings().find("m-race" as MeetingId))?.value.title).toBe("First");
  });

  it("let one of two claims win that come at once (invariant 2)", async () => {
    const { value, version } = await meetings().create(aMeeting("m-claims"));
    const until = new Date("2026-12-01T14:05:00Z");
    const results = await Promise.all(
      ["one", "other"].map((token) =>
        meetings().save({ ...value, outlook: { ...value.outlook, claim: { token, until } } }, version),
      ),
    );
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it("are removed at the version that was read, and removing what is gone is no refusal", async () => {
    const { value, version } = await meetings().create(aMeeting("m-removed"));
    const saved = await meetings().save({ ...value, title: "Newer" }, version);
    expect(await meetings().remove(value.id, version)).toEqual({ ok: false, code: "meeting.changed" });
    const newer = saved.ok ? saved.value.version : "";
    expect(await requestsOf(opened(), removal, () => meetings().remove(value.id, newer))).toMatchObject({
      ok: true,
    });
    expect(await meetings().find(value.id)).toBeUndefined();
    expect(await meetings().remove(value.id, newer)).toMatchObject({ ok: true });
    expect(await meetings().save(value, version)).toEqual({ ok: false, code: "meeting.not-found" });
  });
}
