import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { AttendanceReport } from "../../shared/domain/attendance/report/report.ts";
import { type Meeting, meetings } from "./one-meeting.ts";
import { understood } from "./read-file.ts";
import { wordsOf } from "./words-of-teams.ts";
import {
  dateStyles,
  encodings,
  forms,
  languages,
  lineEnds,
  type Style,
  separators,
  writeReport,
} from "./write-report.ts";

const shown = (wall: number) => new Date(wall).toISOString().slice(0, 19);
const dateOf = (wall: number) => new Date(wall).toISOString().slice(0, 10);

/** Whether Windows can write a file so in that code page. */
const canBeWritten = ({ encoding, language }: Style) =>
  encoding === "win1252" ? !language.startsWith("pl") : encoding !== "win1250" || language !== "es";

const ways: readonly Style[] = forms
  .flatMap((form) => languages.map((language) => ({ form, language })))
  .flatMap((each) => (Object.keys(dateStyles) as Style["dates"][]).map((dates) => ({ ...each, dates })))
  .flatMap((each) => separators.map((separator) => ({ ...each, separator })))
  .flatMap((each) => encodings.map((encoding) => ({ ...each, encoding })))
  .flatMap((each) => lineEnds.map((lineEnd) => ({ ...each, lineEnd })))
  .flatMap((each) => [false, true].map((isPadded) => ({ ...each, isPadded })))
  .filter(canBeWritten);

/** Every day, each way with one line end and padding; all four of each in the soak. */
const styles = process.env.BEACON_ATTENDANCE_FILES
  ? ways
  : ways.filter((_way, index) => index % 4 === Math.floor(index / 4) % 4);

/** The meeting as it was, in the words of a report of that form. */
function truthOf({ title, start, end, people }: Meeting, { form, language }: Style) {
  const isOldest = form === "joined-and-left";
  return {
    form,
    title: isOldest || title === "" ? undefined : title,
    start: isOldest ? undefined : shown(start),
    end: isOldest ? undefined : shown(end),
    people: people
      .map(({ name, email, upn, role, stays }) => ({
        name,
        email: isOldest || email === "" ? undefined : email,
        upn: isOldest || upn === "" ? undefined : upn,
        role: isOldest || !wordsOf[language].rolesAreKnown ? undefined : role,
        intervals: stays.map(([from, to]) => ({ from: shown(from), to: shown(to) })),
        seconds: stays.reduce((sum, [from, to]) => sum + (to - from) / 1_000, 0),
      }))
      .sort(byName),
  };
}

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

const asRead = ({ form, title, start, end, people }: AttendanceReport) => ({
  form,
  title,
  start,
  end,
  people: people
    .map(({ name, email, upn, role, intervals, seconds }) => ({ name, email, upn, role, intervals, seconds }))
    .sort(byName),
});

const questionsOf = ({ asked }: AttendanceReport) =>
  asked.map(({ about }) => about).filter((about) => about !== "role");

/** Meetings whose date reads the same either way, or can be read in one way only, are the ones that nothing is asked of. */
const isSettled = ({ start }: Meeting, { dates }: Style) => {
  const [, month, day] = dateOf(start).split("-").map(Number);
  return dates === "dd.mm.yyyy" || (day ?? 0) > 12 || day === month;
};

describe("one meeting, however it was written", () => {
  it(`gives the same in every form, language, order of dates, separator and encoding, and as Excel saves it (${styles.length} ways)`, async () => {
    const runs = { numRuns: 1, seed: 4 };
    for (const [index, style] of styles.entries()) {
      const letters = style.encoding === "win1252" ? "western" : "everywhere";
      await fc.assert(
        fc.asyncProperty(meetings(letters), async (meeting) => {
          const report = await understood(writeReport(meeting, style), dateOf(meeting.start));
          expect(asRead(report)).toEqual(truthOf(meeting, style));
          expect(questionsOf(report)).toEqual([]);
        }),
        { ...runs, seed: index },
      );
    }
  });

  it("asks for the order of dates when the file leaves it open, never guesses it, and gives the same totals meanwhile", async () => {
    const style = fc.constantFrom(...styles.filter(({ encoding }) => encoding !== "win1252"));
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(meetings("everywhere"), style, async (meeting, how) => {
        const report = await understood(writeReport(meeting, how));
        const truth = truthOf(meeting, how);
        if (isSettled(meeting, how)) {
          expect(asRead(report)).toEqual(truth);
          return;
        }
        asked += 1;
        const question = report.asked.find(({ about }) => about === "date-order");
        expect(question?.about === "date-order" && question.readings.map(({ on }) => on)).toContain(
          dateOf(meeting.start),
        );
        expect(asRead(report)).toEqual({
          ...truth,
          start: undefined,
          end: undefined,
          people: truth.people.map((person) => ({ ...person, intervals: [] })),
        });
      }),
      { numRuns: 300, seed: 9 },
    );
    expect(asked).toBeGreaterThan(50);
  });
});
