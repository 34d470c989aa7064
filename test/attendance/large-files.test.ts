import { describe, expect, it } from "@jest/globals";
import type { Meeting } from "./one-meeting.ts";
import { understood } from "./read-file.ts";
import { type Style, writeReport } from "./write-report.ts";

const start = Date.UTC(2026, 10, 24, 13, 30);
const minute = 60_000;
const [few, many] = [1_700, 17_000];
/** Ten times the people are ten times the work; its square would be a hundred. The machine may be busy. */
const mostTimes = 50;

const meetingOf = (people: number) => ({
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
});

/** The hardest to tell apart: nothing but a name, and all of one name. */
const guestsOf = (people: number) => ({
  ...meetingOf(0),
  people: Array.from({ length: people }, (_each, index) => ({
    name: "Guest",
    email: "",
    upn: "",
    role: "attendee" as const,
    stays: [[start + (index % 7_000) * 1_000, start + 120 * minute] as const],
  })),
});

const style: Style = {
  form: "three-sections",
  language: "en-GB",
  dates: "dd/mm/yyyy",
  separator: "\t",
  lineEnd: "\r\n",
  encoding: "utf-16le",
  isPadded: false,
};

async function timed(meeting: Meeting) {
  const file = writeReport(meeting, style);
  const begun = performance.now();
  const report = await understood(file);
  return { report, milliseconds: performance.now() - begun };
}

describe("an attendance file of 17,000 people", () => {
  it.each([
    ["each with an address and two stays", meetingOf, []],
    ["all of them called Guest", guestsOf, ["same-person"]],
  ] as const)("is read in work that grows with its rows, %s", async (_who, meeting, asked) => {
    await timed(meeting(few));
    const small = await timed(meeting(few));
    const large = await timed(meeting(many));
    console.log(
      `${many} people in ${large.milliseconds.toFixed(0)} ms, ${few} in ${small.milliseconds.toFixed(0)}`,
    );
    expect(large.report.people).toHaveLength(17_000);
    expect(large.report.asked.map(({ about }) => about)).toEqual(asked);
    expect(large.milliseconds / small.milliseconds).toBeLessThan(mostTimes);
  });
});
