import { describe, expect, it } from "@jest/globals";
import type { TableRow } from "../../directory/import/table.ts";
import { readReport } from "./read-report.ts";
import type { AttendanceReport } from "./report.ts";
import { joinedAndLeft, meetingSummary, threeSections } from "./report-rows.fixture.ts";

function read(rows: readonly TableRow[]): AttendanceReport {
  const result = readReport(rows, undefined);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

const brief = ({ people }: AttendanceReport) =>
  people.map(({ name, seconds, intervals }) => [
    name,
    seconds,
    ...intervals.map(({ from, to }) => `${from.slice(11)}-${to.slice(11)}`),
  ]);

const bell = "Bell, Ash|@9:00:00|@10:00:00|40m|a.bell@x.example|ash.bell@x.example|Attendee";

describe("time in the meeting", () => {
  it("is the sum of the stays, not first join to last leave", () => {
    const report = read(
      threeSections({
        people: [bell],
        stays: [
          "Bell, Ash|@9:00:00|@9:10:00|10m|a.bell@x.example|Attendee",
          "Bell, Ash|@9:30:00|@10:00:00|30m|a.bell@x.example|Attendee",
        ],
      }),
    );
    expect(brief(report)).toEqual([["Bell, Ash", 2_400, "09:00:00-09:10:00", "09:30:00-10:00:00"]]);
    expect(report.asked).toEqual([]);
  });

  it("counts two devices at once as one", () => {
    const report = read(
      threeSections({
        people: [bell],
        stays: [
          "Bell, Ash|@9:00:00|@9:30:00|30m|a.bell@x.example|Attendee",
          "Bell, Ash|@9:10:00|@9:40:00|30m|A.Bell@X.example|Attendee",
        ],
      }),
    );
    expect(brief(report)).toEqual([["Bell, Ash", 2_400, "09:00:00-09:40:00"]]);
    expect(report.asked).toEqual([]);
  });

  it("is what the file states where it has no stays, without an interval that spans absences", () => {
    const whole = "Khan, Bo|@9:00:00|@9:30:00|30m|b.khan@x.example|bo.khan@x.example|Presenter";
    expect(brief(read(threeSections({ people: [bell, whole] })))).toEqual([
      ["Bell, Ash", 2_400],
      ["Khan, Bo", 1_800, "09:00:00-09:30:00"],
    ]);
  });

  it("is none for somebody who is listed and never came", () => {
    const never = "Khan, Bo||||b.khan@x.example|bo.khan@x.example|Attendee";
    const stay = "Bell, Ash|@9:00:00|@9:40:00|40m|a.bell@x.example|Attendee";
    expect(brief(read(threeSections({ people: [bell, never], stays: [stay] })))).toEqual([
      ["Bell, Ash", 2_400, "09:00:00-09:40:00"],
      ["Khan, Bo", 0],
    ]);
  });

  it("comes from join and leave where the stated duration has lost its seconds", () => {
    const report = read(
      meetingSummary(1, ["Ash Bell|@8:59:30|@10:00:15|1h|a.bell@x.example|Organizer|ash.bell@x.example"]),
    );
    expect(brief(report)).toEqual([["Ash Bell", 3_645, "08:59:30-10:00:15"]]);
  });

  it("is put together from joins and leaves in any order", () => {
    const report = read(
      joinedAndLeft(
        "Ash Bell|Left|@9:40:00",
        "Ash Bell|Joined|@9:30:00",
        "Ash Bell|Joined|@9:00:00",
        "Ash Bell|Left|@9:10:00",
      ),
    );
    expect(brief(report)).toEqual([["Ash Bell", 1_200, "09:00:00-09:10:00", "09:30:00-09:40:00"]]);
    expect(report.asked).toEqual([]);
  });

  it("goes over midnight", () => {
    const rows = joinedAndLeft("Ash Bell|Joined|@23:50:00", "Ash Bell|Left|25/11/2026, 00:10:00");
    expect(read(rows).people[0]?.intervals).toEqual([
      { from: "2026-11-24T23:50:00", to: "2026-11-25T00:10:00" },
    ]);
  });
});

describe("who is who", () => {
  it("goes by e-mail, so two people of one name are two and nothing is asked", () => {
    const report = read(
      meetingSummary(2, [
        "Ash Bell|@9:00:00|@9:10:00|10m|a.bell@x.example|Attendee|ash.bell@x.example",
        "Ash Bell|@9:00:00|@9:20:00|20m|a.bell@y.example|Attendee|ash.bell@y.example",
        "Ash Bell|@9:30:00|@9:40:00|10m|A.BELL@x.example|Attendee|ash.bell@x.example",
      ]),
    );
    expect(brief(report)).toEqual([
      ["Ash Bell", 1_200, "09:00:00-09:10:00", "09:30:00-09:40:00"],
      ["Ash Bell", 1_200, "09:00:00-09:20:00"],
    ]);
    expect(report.asked).toEqual([]);
  });

  it("goes by UPN where e-mail addresses differ", () => {
    const report = read(
      meetingSummary(1, [
        "Ash Bell|@9:00:00|@9:10:00|10m||Attendee|ash.bell@x.example",
        "Ash Bell|@9:30:00|@9:40:00|10m|a.bell@x.example|Attendee|ash.bell@x.example",
      ]),
    );
    expect(report.people).toMatchObject([
      { email: "a.bell@x.example", upn: "ash.bell@x.example", seconds: 1_200 },
    ]);
  });

  it("is asked when a guest without an address comes twice", () => {
    const report = read(
      meetingSummary(2, [
        "Bo Khan (Guest)|@9:00:00|@9:10:00|10m||Attendee|",
        "Bo Khan (Guest)|@9:30:00|@9:40:00|10m||Attendee|",
      ]),
    );
    expect(report.people).toHaveLength(2);
    expect(report.asked).toEqual([{ about: "same-person", name: "Bo Khan", rows: [9, 10] }]);
  });

  it("gives two guests of one name their own stays", () => {
    const report = read(
      threeSections({
        people: [
          "Bo Khan (Unverified)|@9:00:00|@9:10:00|10m|||Attendee",
          "Bo Khan (Unverified)|@9:30:00|@9:50:00|20m|||Attendee",
        ],
        stays: [
          "Bo Khan (Unverified)|@9:30:00|@9:50:00|20m||Attendee",
          "Bo Khan (Unverified)|@9:00:00|@9:10:00|10m||Attendee",
        ],
      }),
    );
    expect(brief(report)).toEqual([
      ["Bo Khan (Unverified)", 600, "09:00:00-09:10:00"],
      ["Bo Khan (Unverified)", 1_200, "09:30:00-09:50:00"],
    ]);
    expect(report.asked).toEqual([{ about: "same-person", name: "Bo Khan", rows: [8, 9] }]);
  });

  it("goes by name in earlier files without addresses, and asks when one name was in twice at once", () => {
    const columns = "Full Name|Join Time|Leave Time|Duration|Role";
    const twice = [
      "Ash Bell|@9:00:00|@9:10:00|10m|Attendee",
      "Ash Bell|@9:30:00|@9:40:00|10m|Attendee",
      "Bo Khan|@9:00:00|@9:30:00|30m|Attendee",
      "Bo Khan|@9:10:00|@9:40:00|30m|Attendee",
    ];
    const report = read(meetingSummary(2, twice, columns));
    expect(brief(report)).toEqual([
      ["Ash Bell", 1_200, "09:00:00-09:10:00", "09:30:00-09:40:00"],
      ["Bo Khan", 2_400, "09:00:00-09:40:00"],
    ]);
    expect(report.asked).toEqual([{ about: "same-person", name: "Bo Khan", rows: [11] }]);
  });

  it("is asked when a name is spelt otherwise among the stays", () => {
    const report = read(
      threeSections({
        people: ["uczestnik jakis 2|@9:00:00|@9:30:00|20m|||Attendee"],
        stays: ["jakis2|@9:00:00|@9:10:00|10m||Attendee", "jakis2|@9:20:00|@9:30:00|10m||Attendee"],
      }),
    );
    expect(brief(report)).toEqual([["uczestnik jakis 2", 1_200, "09:00:00-09:10:00", "09:20:00-09:30:00"]]);
    expect(report.asked).toEqual([{ about: "same-person", name: "jakis2", rows: [8, 12] }]);
  });
});

describe("what a file leaves open is asked", () => {
  it("when the meeting was still going on, counted up to the last moment of the file", () => {
    const report = read(
      meetingSummary(2, [
        "Ash Bell|@9:00:00|||a.bell@x.example|Attendee|ash.bell@x.example",
        "Bo Khan|@9:05:00|@9:30:00|25m|b.khan@x.example|Attendee|bo.khan@x.example",
      ]),
    );
    expect(brief(report)).toEqual([
      ["Ash Bell", 3_600, "09:00:00-10:00:00"],
      ["Bo Khan", 1_500, "09:05:00-09:30:00"],
    ]);
    expect(report.asked).toEqual([{ about: "still-in", name: "Ash Bell", row: 9 }]);
  });

  it("when somebody who is not listed came at the second at which another did", () => {
    const report = read(
      threeSections({
        people: [bell, "Khan, Bo|@9:05:00|@9:30:00|25m|b.khan@x.example|bo.khan@x.example|Attendee", bell],
        stays: [
          "Ode, Cy|@9:05:00|@9:30:00|25m|c.ode@x.example|Attendee",
          "Bell, Ash|@9:00:00|@9:40:00|40m|a.bell@x.example|Attendee",
          "Khan, Bo|@9:05:00|@9:30:00|25m|b.khan@x.example|Attendee",
        ],
      }),
    );
    expect(brief(report)).toEqual([
      ["Bell, Ash", 2_400, "09:00:00-09:40:00"],
      ["Khan, Bo", 1_500, "09:05:00-09:30:00"],
      ["Ode, Cy", 1_500, "09:05:00-09:30:00"],
    ]);
    expect(report.asked).toEqual([{ about: "not-listed", name: "Ode, Cy", row: 14 }]);
  });

  it("when somebody had not left, had come before, or left without having come", () => {
    const report = read(
      joinedAndLeft(
        "Ash Bell|Joined before|@9:00:00",
        "Bo Khan|Joined|@9:05:00",
        "Bo Khan|Left|@9:30:00",
        "Cy Ode|Left|@9:20:00",
      ),
    );
    expect(brief(report)).toEqual([
      ["Ash Bell", 1_800, "09:00:00-09:30:00"],
      ["Bo Khan", 1_500, "09:05:00-09:30:00"],
      ["Cy Ode", 0],
    ]);
    expect(report.asked).toEqual([
      { about: "there-before", name: "Ash Bell", row: 2 },
      { about: "still-in", name: "Ash Bell", row: 2 },
      { about: "left-only", name: "Cy Ode", row: 5 },
    ]);
  });

  it("when stays add up to another time than is stated, lie outside the meeting, or are nobody's", () => {
    const report = read(
      threeSections({
        people: [bell],
        stays: [
          "Bell, Ash|@9:00:00|@10:30:00|1h 30m|a.bell@x.example|Attendee",
          "Ode, Cy|@9:00:00|@9:10:00|10m|c.ode@x.example|Attendee",
        ],
      }),
    );
    expect(report.asked).toEqual([
      { about: "not-listed", name: "Ode, Cy", row: 13 },
      { about: "time-differs", name: "Bell, Ash", row: 8, statedSeconds: 2_400, seconds: 5_400 },
      { about: "outside-meeting", name: "Bell, Ash", row: 8 },
    ]);
  });

  it("when something else stands where an address should, or a stay lasts longer than is stated", () => {
    const report = read(
      meetingSummary(2, [
        "Ash Bell|@9:00:00|@9:40:00|8m 56s|a.bell@x.example|Attendee|ash.bell@x.example",
        "Bo Khan|@9:05:00|@9:30:00|25m|Presenter|Attendee|",
      ]),
    );
    expect(report.people[1]?.email).toBeUndefined();
    expect(report.asked).toEqual([
      { about: "address", name: "Bo Khan", row: 10, found: "Presenter" },
      { about: "time-differs", name: "Ash Bell", row: 9, statedSeconds: 536, seconds: 2_400 },
    ]);
  });

  it("when the summary counts people that are not listed, and when a role has no known word", () => {
    const report = read(
      threeSections({
        summary: [
          "Meeting title|Maths",
          "Attended participants|3",
          "Start time|@9:00:00",
          "End time|@10:00:00",
        ],
        people: [bell.replace("Attendee", "Asistente")],
        stays: ["Bell, Ash|@9:00:00|@9:40:00|40m|a.bell@x.example|Asistente"],
      }),
    );
    expect(report.people[0]?.role).toBeUndefined();
    expect(report.asked).toEqual([
      { about: "people-missing", stated: 3, found: 1 },
      { about: "role", word: "Asistente", rows: [9] },
    ]);
  });
});
