import { describe, expect, it } from "@jest/globals";
import type { SeenInSession } from "../../../domain/attendance/teams-session.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import { aMeeting, aPerson } from "../../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import type { ReportedSession } from "../../../testing/in-memory-reports.ts";
import { collectReports } from "./collect-reports.ts";

const id = "m1" as MeetingId;
const joinUrl = "https://teams.example/m1";
const clock = (time: string) => new Date(`2026-12-01T${time}:00Z`);
const hours = (count: number) => count * 3_600_000;

const seen = (name: string, account?: string): SeenInSession => ({
  id: name,
  ...(account ? { account: account as PersonId } : {}),
  seenAs: { name },
  seconds: 5400,
  intervals: [{ from: clock("14:00"), to: clock("15:30") }],
});
const session = (changes: Partial<ReportedSession> = {}): ReportedSession => ({
  ...{ id: "s1", joinUrl, from: clock("13:55"), to: clock("15:31") },
  seen: [seen("Ann Lee", "ann"), seen("iPhone")],
  ...changes,
});

/** From 2pm to 3.30pm on Tuesday 1 December. */
const world = (reported: ReportedSession[], meeting: Partial<Meeting> = {}): InMemoryPorts =>
  inMemoryPorts({
    now: "2026-12-01T15:30:00Z",
    people: [aPerson("ann", "Ann Lee")],
    meetings: [aMeeting("m1", { outlook: { wanted: 1, delivered: 1, events: [], joinUrl }, ...meeting })],
    reported,
  });
const collection = async (to: InMemoryPorts) => (await to.reportCollections.find(id))?.value;
const register = async (to: InMemoryPorts) => ({
  people: (await to.evidence.listFor({ id, year: "2026-27" as never })).map(({ person }) => person),
  toMatch: (await to.evidence.sightingsAt({ id, year: "2026-27" as never })).map(
    ({ sighting }) => sighting.seenAs.name,
  ),
});

/** Runs the job every five minutes, as the server does, and says after how many hours Teams was asked. */
async function asked(to: InMemoryPorts, days: number): Promise<number[]> {
  const ends = to.clock.now().getTime();
  const times: number[] = [];
  const watched: InMemoryPorts = {
    ...to,
    attendanceReports: {
      ...to.attendanceReports,
      listSessions: (of) => {
        times.push(Math.round(((to.clock.now().getTime() - ends) / 3_600_000) * 100) / 100);
        return to.attendanceReports.listSessions(of);
      },
    },
  };
  for (let run = 0; run < days * 288; run++) {
    to.clock.advance(300_000);
    await collectReports(watched);
  }
  return times;
}

describe("collecting Teams' reports", () => {
  it("tries a meeting after its end with growing pauses, for as long as reports are kept", async () => {
    const to = world([]);
    expect(await asked(to, 320)).toEqual([
      ...[0.17, 0.5, 1, 2, 4, 8, 16, 24, 48, 72, 96, 144, 216, 336, 720, 2160, 4320, 7200],
    ]);
    expect(await collection(to)).not.toHaveProperty("nextAt");
  });

  it("is done a fortnight after the meeting once its report is there", async () => {
    const to = world([session()]);
    expect((await asked(to, 100)).at(-1)).toBe(336);
    expect(await collection(to)).not.toHaveProperty("nextAt");
    expect(await register(to)).toEqual({ people: ["ann"], toMatch: ["iPhone"] });
  });

  it("takes a report that is three days late, and a second one after that", async () => {
    const reported = [session({ availableAt: new Date("2026-12-04T15:00:00Z") })];
    const to = world(reported);
    await asked(to, 4);
    expect((await register(to)).people).toEqual(["ann"]);
    reported.push(session({ id: "s2", availableAt: to.clock.now(), seen: [seen("Bo", "ann")] }));
    await asked(to, 3);
    expect((await register(to)).people).toEqual(["ann", "ann"]);
  });

  it("leaves out a session at another time, and takes it for nobody's absence", async () => {
    const to = world([session({ from: clock("09:00"), to: clock("09:05") })]);
    to.clock.advance(hours(1));
    expect(await collectReports(to)).toEqual([{ meeting: "m1", taken: 0, leftOut: 1 }]);
    expect(await register(to)).toEqual({ people: [], toMatch: [] });
    expect((await collection(to))?.sessions).toEqual([
      { id: "s1", from: clock("09:00"), to: clock("09:05"), people: 2 },
    ]);
  });

  it("reads a report again that has grown, and adds who is new (invariant 2)", async () => {
    const reported = [session()];
    const to = world(reported);
    to.clock.advance(hours(0.25));
    await collectReports(to);
    reported[0] = session({ seen: [...session().seen, seen("Late")] });
    to.clock.advance(hours(0.5));
    await collectReports(to);
    expect(await register(to)).toEqual({ people: ["ann"], toMatch: ["iPhone", "Late"] });
  });

  it.each<[string, Partial<Meeting>]>([
    ["has no Teams link", { outlook: { wanted: 1, delivered: 1, events: [] } }],
    ["is in person", { mode: "in-person" }],
    ["is called off", { status: "cancelled" }],
    ["is a draft", { status: "draft" }],
    ["is not over", { endsAt: new Date("2027-12-01T15:30:00Z") }],
  ])("asks for no meeting that %s", async (_name, meeting) => {
    expect(await asked(world([session()], meeting), 2)).toEqual([]);
  });

  it("invariant 2: two servers at once add nothing twice", async () => {
    const to = world([session()]);
    to.clock.advance(hours(1));
    await Promise.all([collectReports(to), collectReports(to)]);
    expect(await register(to)).toEqual({ people: ["ann"], toMatch: ["iPhone"] });
  });

  it("a meeting that fails is tried again soon, and keeps no other waiting", async () => {
    const to = world([session()]);
    await to.meetings.create(
      aMeeting("bad", { outlook: { wanted: 1, delivered: 1, events: [], joinUrl: "bad" } }),
    );
    const failing: InMemoryPorts = {
      ...to,
      attendanceReports: {
        ...to.attendanceReports,
        listSessions: async (of) => {
          if (of === "bad") throw new Error("503");
          return to.attendanceReports.listSessions(of);
        },
      },
    };
    to.clock.advance(hours(1));
    await expect(collectReports(failing)).rejects.toThrow("Some Teams reports could not be collected.");
    expect((await register(to)).people).toEqual(["ann"]);
    expect((await to.reportCollections.find("bad" as MeetingId))?.value.nextAt).toEqual(clock("16:45"));
  });
});
