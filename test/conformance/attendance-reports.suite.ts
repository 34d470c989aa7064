import { expect, it } from "@jest/globals";
import { aMeeting } from "../../shared/testing/builders.ts";
import type { HeldSession, OpenedPorts } from "./port-implementation.ts";
import { requestsOf } from "./requests-of.ts";

const at = (time: string) => new Date(`2026-11-24T${time}:00Z`);
const list = "GET /users/{user}/onlineMeetings/{meeting}/attendanceReports";
const one = `${list}/{report}`;

/** What any reader of Teams' attendance reports sees. */
export function attendanceReportsSuite(opened: () => OpenedPorts): void {
  const reports = () => opened().ports.attendanceReports;

  /** A meeting in the organiser's calendar, and by which id Teams knows it. */
  async function meetingInTeams(id: string): Promise<{ joinUrl: string; onlineMeeting: string }> {
    const { joinUrl } = await opened().ports.organiserCalendar.create({
      ...{ meeting: aMeeting(id), part: 0, attendees: [], joinUrl: undefined },
    });
    const onlineMeeting = await requestsOf(opened(), { "GET /users/{user}/onlineMeetings": 1 }, () =>
      reports().findMeeting(joinUrl ?? ""),
    );
    if (!joinUrl || !onlineMeeting) throw new Error("The meeting has no Teams link.");
    return { joinUrl, onlineMeeting };
  }
  const session = (joinUrl: string, seen: HeldSession["seen"]): HeldSession => ({
    ...{ joinUrl, from: at("10:00"), to: at("11:00"), seen },
  });
  const stay = [at("10:00"), at("10:38")] as const;

  it("lists the sessions whose reports are there, in one request, and none before", async () => {
    const { joinUrl, onlineMeeting } = await meetingInTeams("t-list");
    const sessions = () => requestsOf(opened(), { [list]: 1 }, () => reports().listSessions(onlineMeeting));
    expect(await sessions()).toEqual([]);
    await opened().holdSession(session(joinUrl, [{ name: "Ann Lee", stays: [stay] }]));
    expect(await sessions()).toEqual([
      { id: expect.any(String), from: at("10:00"), to: at("11:00"), people: 1 },
    ]);
  });

  it("reads who was in a session, by account, by address or by name alone", async () => {
    const { joinUrl, onlineMeeting } = await meetingInTeams("t-read");
    const rejoined = [stay, [at("10:50"), at("11:00")]] as const;
    await opened().holdSession(
      session(joinUrl, [
        { name: "Ann Lee", account: "a-1", email: "ann@trust.example", stays: rejoined },
        { name: "Guest", email: "guest@home.example", stays: [stay] },
        { name: " +44 117 496 0000", stays: [stay] },
      ]),
    );
    const [listed] = await reports().listSessions(onlineMeeting);
    const seen = await requestsOf(opened(), { [one]: 1 }, () =>
      reports().readSession(onlineMeeting, listed?.id ?? ""),
    );
    expect(seen.map(({ id: _id, ...rest }) => rest)).toEqual([
      {
        account: "a-1",
        seenAs: { name: "Ann Lee", email: "ann@trust.example" },
        seconds: 2880,
        intervals: [
          { from: at("10:00"), to: at("10:38") },
          { from: at("10:50"), to: at("11:00") },
        ],
      },
      {
        seenAs: { name: "Guest", email: "guest@home.example" },
        seconds: 2280,
        intervals: [{ from: at("10:00"), to: at("10:38") }],
      },
      {
        seenAs: { name: " +44 117 496 0000" },
        seconds: 2280,
        intervals: [{ from: at("10:00"), to: at("10:38") }],
      },
    ]);
  });

  it("reads a large session to its end, page by page, under the same ids each time", async () => {
    const { joinUrl, onlineMeeting } = await meetingInTeams("t-large");
    const people = Array.from({ length: 45 }, (_, n) => ({ name: `Person ${n}`, stays: [stay] }));
    await opened().holdSession(session(joinUrl, people));
    const [listed] = await reports().listSessions(onlineMeeting);
    const read = () => reports().readSession(onlineMeeting, listed?.id ?? "");
    const seen = await requestsOf(opened(), { [one]: 1, [`${one}/attendanceRecords`]: 2 }, read);
    expect(new Set(seen.map(({ seenAs }) => seenAs.name)).size).toBe(45);
    expect((await read()).map(({ id }) => id)).toEqual(seen.map(({ id }) => id));
  });

  it("has nothing of a meeting that is not the organiser's", async () => {
    expect(await reports().listSessions("none")).toEqual([]);
  });
}
