import { describe, expect, it } from "@jest/globals";
import { aCourse, aMeeting, anInvitation, courseEvidence, meetingEvidence } from "../../testing/builders.ts";
import type { Evidence } from "../attendance/evidence.ts";
import type { MeetingId } from "../meetings/ids.ts";
import type { Invitation } from "../meetings/invitation.ts";
import type { Meeting } from "../meetings/meeting.ts";
import type { AcademicYear } from "../time/academic-year.ts";
import { yearOfCpd } from "./cpd-record.ts";

const year = "2026-27" as AcademicYear;

/** An hour on a day of 2026, from 2pm. */
const held = (id: string, on: string, changes: Partial<Meeting> = {}): Meeting =>
  aMeeting(id, {
    startsAt: new Date(`${on}T14:00:00Z`),
    endsAt: new Date(`${on}T15:00:00Z`),
    status: "closed",
    ...changes,
  });
const minutes = (meeting: string, from: string, to: string): Evidence =>
  meetingEvidence(`report ${meeting}`, {
    meeting,
    observed: { kind: "teams-report", intervals: [{ from: new Date(from), to: new Date(to) }] },
  });

const told = (
  meetings: readonly Meeting[],
  evidence: readonly Evidence[],
  more: { invitations?: readonly Invitation[]; courses?: Parameters<typeof aCourse>[1][] } = {},
) =>
  yearOfCpd(
    { evidence, invitations: more.invitations ?? meetings.map(({ id }) => anInvitation(id, "ann")) },
    {
      meeting: (id) => meetings.find((each) => each.id === id),
      courses: (more.courses ?? []).map((changes, n) => aCourse(`c${n + 1}`, changes)),
      now: new Date("2026-12-10T09:00:00Z"),
      attendedShare: 0.75,
      hasRegister: () => true,
    },
    year,
  );

describe("a year's record of CPD", () => {
  it("counts minutes on the call where Teams counted them, and else the meeting's length", () => {
    const record = told(
      [held("by-teams", "2026-11-03"), held("in-room", "2026-11-10"), held("early-leaver", "2026-11-17")],
      [
        minutes("by-teams", "2026-11-03T14:05:00Z", "2026-11-03T15:00:00Z"),
        meetingEvidence("check-in", { meeting: "in-room" }),
        minutes("early-leaver", "2026-11-17T14:00:00Z", "2026-11-17T14:38:00Z"),
      ],
    );
    expect(record.meetings.map(({ meeting, attendance }) => [meeting.id, attendance.outcome])).toEqual([
      ["by-teams", "attended"],
      ["in-room", "attended"],
      ["early-leaver", "partly"],
    ]);
    expect(record.minutes).toBe(55 + 60);
  });

  it("leaves out meetings of other years, called off, still to come, and those the person had no part in", () => {
    const record = told(
      [
        held("last-year", "2026-06-30", { year: "2025-26" as AcademicYear }),
        held("called-off", "2026-11-03", { status: "cancelled" }),
        held("to-come", "2026-12-15", { status: "scheduled" }),
        held("others", "2026-11-10"),
        held("uninvited", "2026-11-17"),
      ],
      [meetingEvidence("walked-in", { meeting: "uninvited" })],
      {
        invitations: ["last-year", "called-off", "to-come"].map((id) => anInvitation(id, "ann")),
      },
    );
    expect(record.meetings.map(({ meeting, invitation }) => [meeting.id, invitation?.expectation])).toEqual([
      ["uninvited", undefined],
    ]);
  });

  it("names courses with the day on which they were completed, also those of meetings of which all are needed", () => {
    const both = ["first", "second"] as MeetingId[];
    const all = { ways: [{ kind: "meetings", needed: "all" } as const], meetings: both };
    const meetings = [held("first", "2026-11-03"), held("second", "2026-11-10")];
    const one = meetingEvidence("e1", { meeting: "first" });
    const recording = courseEvidence("e3", { course: "c2", at: new Date("2026-11-20T10:00:00Z") });
    const byRecording = { ways: [{ kind: "recording" } as const] };
    const days = (evidence: readonly Evidence[]) =>
      told(meetings, evidence, { courses: [all, byRecording] }).courses.map(({ course, completedOn }) => [
        course.id,
        completedOn,
      ]);
    expect(days([one, recording])).toEqual([["c2", "2026-11-20"]]);
    expect(days([one, recording, meetingEvidence("e2", { meeting: "second" })])).toEqual([
      ["c1", "2026-11-10"],
      ["c2", "2026-11-20"],
    ]);
  });
});
