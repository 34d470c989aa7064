import { describe, expect, it } from "@jest/globals";
import { understood } from "./read-file.ts";
import { type Style, writeReport } from "./write-report.ts";

const people = 17_000;
const start = Date.UTC(2026, 10, 24, 13, 30);
const minute = 60_000;

const meeting = {
  title: "Every school",
  start,
  end: start + 120 * minute,
  people: Array.from({ length: people }, (_each, index) => ({
    name: `Surname${index}, First`,
    email: `person${index}@school${index % 340}.example`,
    upn: `person${index}@trust.example`,
    role: index === 0 ? ("organiser" as const) : ("attendee" as const),
    stays: [
      [start + (index % 9) * minute, start + 40 * minute],
      [start + 50 * minute, start + 120 * minute],
    ] as const,
  })),
};
const guests = {
  ...meeting,
  people: meeting.people.map(({ stays, ...each }, index) => ({
    ...each,
    name: "Guest",
    email: "",
    upn: "",
    stays: [[start + (index % 7_000) * 1_000, start + 120 * minute] as const],
  })),
};
const style: Style = {
  form: "three-sections",
  language: "en-GB",
  dates: "dd/mm/yyyy",
  separator: "\t",
  lineEnd: "\r\n",
  encoding: "utf-16le",
  isPadded: false,
};
/** A guard against work that grows with the square: the machine may be busy. */
const enoughMilliseconds = 20_000;

async function timed(file: Buffer) {
  const begun = performance.now();
  const report = await understood(file);
  const milliseconds = performance.now() - begun;
  console.log(
    `${(file.length / 1e6).toFixed(1)} MB, ${report.people.length} people: ${milliseconds.toFixed(0)} ms`,
  );
  return { report, milliseconds };
}

describe("an attendance file of 17,000 people", () => {
  it.each(["three-sections", "meeting-summary", "joined-and-left"] as const)(
    "is read in work that grows with its rows: %s",
    async (form) => {
      const { report, milliseconds } = await timed(writeReport(meeting, { ...style, form }));
      expect(report.people).toHaveLength(17_000);
      const { seconds } = report.people.find(({ name }) => name === "Surname16998, First") ?? {};
      expect(seconds).toBe(104 * 60);
      expect(milliseconds).toBeLessThan(enoughMilliseconds);
    },
  );

  it("is so too when all of them are called Guest", async () => {
    const { report, milliseconds } = await timed(writeReport(guests, style));
    expect(report.people).toHaveLength(17_000);
    expect(report.asked.map(({ about }) => about)).toEqual(["same-person"]);
    expect(milliseconds).toBeLessThan(enoughMilliseconds);
  });
});
