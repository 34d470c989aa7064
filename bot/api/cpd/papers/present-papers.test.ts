import { describe, expect, it } from "@jest/globals";
import { attendanceOf } from "../../../../shared/domain/attendance/attendance.ts";
import type { YearOfCpd } from "../../../../shared/domain/cpd/cpd-record.ts";
import type { AcademicYear } from "../../../../shared/domain/time/academic-year.ts";
import { civilDate } from "../../../../shared/domain/time/civil-date.ts";
import { recordSummary } from "../../../../shared/sentences/cpd/cpd-record.ts";
import { aCourse, aMeeting, anInvitation, meetingEvidence } from "../../../../shared/testing/builders.ts";
import { writeCsv } from "../../../files/export/write-csv.ts";
import { recordTable } from "./present-papers.ts";

const meeting = aMeeting("m1", { title: '=HYPERLINK("https://example.org")', status: "closed" });
const record: YearOfCpd = {
  year: "2026-27" as AcademicYear,
  courses: [{ course: aCourse("c1", { title: "Prevent" }), completedOn: civilDate("2026-09-02") }],
  meetings: [
    {
      meeting,
      invitation: anInvitation("m1", "ann"),
      attendance: attendanceOf({
        meeting,
        evidence: [
          meetingEvidence("e1", {
            observed: {
              kind: "teams-report",
              intervals: [{ from: new Date("2026-12-01T14:05:00Z"), to: new Date("2026-12-01T15:30:00Z") }],
            },
          }),
        ],
        hasRegister: true,
        attendedShare: 0.75,
      }),
    },
  ],
  minutes: 85,
};

describe("a record for appraisal", () => {
  it("invariant 10: as CSV has a row a thing done, and no title becomes a formula", () => {
    expect(writeCsv(recordTable(record)).toString("utf8")).toBe(
      [
        "\uFEFFDate,What,Kind,Mandatory or optional,Outcome,Minutes counted,Minutes of the meeting",
        "2026-09-02,Prevent,Course,,Completed,,",
        '2026-12-01,"\'=HYPERLINK(""https://example.org"")",Meeting,Mandatory,Attended,85,90',
        "",
      ].join("\r\n"),
    );
  });

  it("says in a sentence what was done", () => {
    expect(recordSummary(record)).toBe("1 meeting attended (1 hour 25 minutes), 1 course completed.");
    expect(recordSummary({ ...record, meetings: [], courses: [], minutes: 0 })).toBe(
      "0 meetings attended, 0 courses completed.",
    );
  });
});
