import { describe, expect, it } from "@jest/globals";
import type { TableRow } from "../../directory/import/table.ts";
import { readReport } from "./read-report.ts";
import { joinedAndLeft, meetingSummary, rowsOf, threeSections } from "./report-rows.fixture.ts";

const bell = "Bell, Ash|@9:00:00|@9:40:00|40m|a.bell@x.example|ash.bell@x.example|Attendee";
const khan = "Khan, Bo|@9:00:00|@9:30:00|30m|b.khan@x.example|bo.khan@x.example|Presenter";
const bellStay = "Bell, Ash|@9:00:00|@9:40:00|40m|a.bell@x.example|Attendee";
const two = ["Meeting title|Maths", "Attended participants|2", "Start time|@9:00:00", "End time|@10:00:00"];
const inTable = "Ash Bell|@9:00:00|@9:10:00|10m|a.bell@x.example|Attendee|ash.bell@x.example";

describe("a file that is cut off is refused", () => {
  it.each<readonly [string, readonly TableRow[]]>([
    ["within its summary", rowsOf("1. Summary\nMeeting title\tMaths\nAttended part")],
    ["before the last people that it counts", threeSections({ summary: two, people: [bell] })],
    ["within a person's times", threeSections({ people: [bell, "Khan, Bo|@9:00:00|24/11/2026, 9:3"] })],
    ["within a person's role", threeSections({ people: [bell, khan.replace("Presenter", "Presen")] })],
    ["before the last people's stays", threeSections({ people: [bell, khan], stays: [bellStay] })],
    ["before any stay", threeSections({ people: [bell, khan], stays: [] })],
    ["within a stay", threeSections({ people: [bell], stays: [bellStay, "Bell, Ash|@9:50:00"] })],
    ["before people that the oldest summary counts", meetingSummary(2, [inTable])],
    ["before the table of the oldest summary", rowsOf("Meeting Summary\nTotal Number of Participants\t9")],
    ["within a join", joinedAndLeft("Ash Bell|Joined|@9:00:00", "Bo Khan|Joined|24/11/2026, 9:0")],
    [
      "before a join's time has its seconds",
      joinedAndLeft("Ash Bell|Joined|@9:00:00", "Bo Khan|Joined|@9:01"),
    ],
    ["within the word for what happened", joinedAndLeft("Ash Bell|Joined|@9:00:00", "Bo Khan|Joi")],
  ])("%s", (_where, rows) => {
    expect(readReport(rows, undefined)).toEqual({
      ok: false,
      code: "attendance-report.cut-off",
      row: rows.at(-1)?.row,
    });
  });
});

describe("a row that cannot be read is named, with the field and what stands there (invariant 9)", () => {
  it.each<readonly [string, readonly TableRow[], object]>([
    [
      "a time that is none",
      threeSections({ people: [bell.replace("@9:40:00", "24/11/2026, 9:x0:00"), khan] }),
      { row: 8, field: "leave", found: "24/11/2026, 9:x0:00" },
    ],
    [
      "a date that contradicts the others",
      threeSections({ people: [bell.replace("@9:40:00", "11/24/2026, 9:40:00"), khan] }),
      { row: 8, field: "leave", found: "11/24/2026, 9:40:00" },
    ],
    [
      "a leave before the join",
      threeSections({ people: [bell, khan], stays: [bellStay.replace("@9:40:00", "@8:40:00"), bellStay] }),
      { row: 13, field: "leave", found: "24/11/2026, 8:40:00" },
    ],
    [
      "a time in the meeting that is none",
      threeSections({ people: [bell.replace("40m", "forty"), khan] }),
      { row: 8, field: "duration", found: "forty" },
    ],
    [
      "a name that is missing",
      threeSections({ people: [bell.replace("Bell, Ash", ""), khan] }),
      { row: 8, field: "name", found: "" },
    ],
    [
      "a name alone, which is what is left of a row",
      threeSections({ people: [bell, "Ode, Cy", khan] }),
      { row: 9, field: "join", found: "" },
    ],
    [
      "names of columns that are lost",
      meetingSummary(1, [inTable, inTable], "Full Name"),
      { row: 8, field: "columns", found: "Full Name" },
    ],
    [
      "a second report in the same file",
      [...threeSections({ people: [bell], stays: [bellStay] }), { row: 20, cells: ["1. Summary", ""] }],
      { row: 20, field: "name", found: "1. Summary" },
    ],
    [
      "a leave on another day",
      joinedAndLeft(
        "Ash Bell|Joined|@9:00:00",
        "Ash Bell|Left|27/11/2026, 9:40:00",
        "Bo Khan|Joined|@9:00:00",
        "Bo Khan|Left|@9:40:00",
      ),
      { row: 3, field: "leave", found: "27/11/2026, 9:40:00" },
    ],
    [
      "a word for what happened that nobody knows",
      joinedAndLeft("Ash Bell|Sang|@9:00:00", "Ash Bell|Left|@9:10:00"),
      { row: 2, field: "action", found: "Sang" },
    ],
  ])("%s", (_what, rows, where) => {
    expect(readReport(rows, undefined)).toEqual({
      ok: false,
      code: "attendance-report.row-unreadable",
      ...where,
    });
  });
});

describe("another file than an attendance file is refused", () => {
  const liveEvent =
    "SessionId\tParticipantId\tFullName\tUserAgent\tUtcEventTimestamp\tAction\tRole\n1\t2\tAsh\tx\t3/4/2020 5:00:00 PM\tJoined\tAttendee";

  it.each<readonly [string, readonly TableRow[], string]>([
    ["nothing at all", [], "attendance-report.empty"],
    ["a live event's", rowsOf(liveEvent), "attendance-report.live-event"],
    [
      "a payroll",
      rowsOf("Employee\tNI number\tGross\nAsh Bell\tQQ\t£2,000"),
      "attendance-report.other-table",
    ],
    ["a list of one column", rowsOf("Ash Bell\nBo Khan"), "attendance-report.other-table"],
    ["one in which nobody is", threeSections({ people: [] }), "attendance-report.nobody"],
    ["an oldest one in which nobody is", joinedAndLeft(), "attendance-report.nobody"],
  ])("%s", (_what, rows, code) => {
    expect(readReport(rows, undefined)).toMatchObject({ ok: false, code });
  });
});
