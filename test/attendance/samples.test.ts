import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { understood } from "./read-file.ts";

/** How the truth was written down beside a made-up file. */
interface Truth {
  readonly file: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly people: readonly {
    readonly name: string;
    readonly email: string | null;
    readonly upn: string | null;
    readonly role: string;
    readonly totalSeconds: number;
    readonly intervals: readonly (readonly [string, string])[];
  }[];
}

const fixtures = fileURLToPath(new URL("fixtures/", import.meta.url));
const beside = fileURLToPath(new URL("../../../shared/data/attendance/", import.meta.url));
const isBeside = existsSync(beside);
if (!isBeside) console.warn(`SKIPPED: no real attendance files were read: there are none at ${beside}`);

const truthIn = (folder: string, name: string) =>
  JSON.parse(readFileSync(`${folder}${name.replace(/\.csv$/, ".json")}`, "utf8")) as Truth;
const csvIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith(".csv"));
const roles: Readonly<Record<string, string>> = {
  Organizer: "organiser",
  Presenter: "presenter",
  Attendee: "attendee",
};

async function expectTruth(file: Buffer, truth: Truth): Promise<void> {
  const { title, start, end, people, asked } = await understood(file);
  expect({ title, start, end, asked }).toEqual({
    title: truth.title,
    start: truth.start,
    end: truth.end,
    asked: [],
  });
  const found = people.map(({ name, email, upn, role, seconds, intervals }) => ({
    name,
    email: email ?? null,
    upn: upn ?? null,
    role,
    totalSeconds: seconds,
    intervals: intervals.map(({ from, to }) => [from, to]),
  }));
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
  const wanted = truth.people.map((person) => ({ ...person, role: roles[person.role] }));
  expect(found.sort(byName)).toEqual(wanted.sort(byName));
}

describe("attendance files as Teams writes them", () => {
  it.each(csvIn(fixtures))("%s is read as what it was written from", async (name) => {
    await expectTruth(readFileSync(`${fixtures}${name}`), truthIn(fixtures, name));
  });

  const truths = isBeside ? readdirSync(`${beside}expected`) : [];
  (isBeside ? it : it.skip)("every file beside the checkout with a truth gives that truth", async () => {
    expect(truths.length).toBeGreaterThan(0);
    for (const name of truths) {
      const truth = truthIn(`${beside}expected/`, name);
      await expectTruth(readFileSync(`${beside}samples/${truth.file}`), truth);
    }
  });

  (isBeside ? it : it.skip)(
    "a real one of three sections, UTF-16 of the other order, is read whole",
    async () => {
      const file = readFileSync(`${beside}samples/dvaneynde_3section_utf16be_24h.csv`);
      const { form, title, start, end, people, asked } = await understood(file);
      expect({ form, title, start, end, asked }).toEqual({
        form: "three-sections",
        title: "Scrum Meeting",
        start: "2022-11-14T09:29:07",
        end: "2022-11-14T09:50:14",
        asked: [],
      });
      expect(people.map(({ seconds, role }) => [seconds, role])).toEqual([
        [1166, "organiser"],
        [1160, "presenter"],
        [1162, "presenter"],
        [1159, "presenter"],
        [1130, "presenter"],
        [1062, "presenter"],
        [891, "presenter"],
      ]);
    },
  );

  (isBeside ? it : it.skip)(
    "a real one of the oldest form asks which number is the day, and the planned date answers",
    async () => {
      const file = readFileSync(`${beside}samples/dominikhoebert_oldest_utf16le_tab.csv`);
      const open = await understood(file);
      expect(open.asked).toEqual([
        {
          about: "date-order",
          readings: [
            { order: "day-first", on: "2020-12-11" },
            { order: "month-first", on: "2020-11-12" },
          ],
        },
      ]);
      const totals = [2115, 669, 2742, 1172, 1537];
      expect(open.people.map(({ seconds, intervals }) => [seconds, intervals])).toEqual(
        totals.map((total) => [total, []]),
      );

      const settled = await understood(file, "2020-11-12");
      expect(settled.asked).toEqual([]);
      expect(settled.people.map(({ seconds }) => seconds)).toEqual(totals);
      expect(settled.people[0]?.intervals).toEqual([
        { from: "2020-11-12T12:27:24", to: "2020-11-12T12:45:18" },
        { from: "2020-11-12T13:45:41", to: "2020-11-12T13:56:48" },
        { from: "2020-11-12T15:42:10", to: "2020-11-12T15:42:48" },
        { from: "2020-11-12T15:53:25", to: "2020-11-12T15:59:01" },
      ]);
    },
  );
});
