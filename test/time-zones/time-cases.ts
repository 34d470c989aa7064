import { publicationInstant } from "../../shared/domain/briefing/tuesdays.ts";
import { academicYearOf } from "../../shared/domain/time/academic-year.ts";
import {
  addDays,
  civilDate,
  daysBetween,
  isCivilDate,
  isoWeekday,
} from "../../shared/domain/time/civil-date.ts";
import { londonDate, londonInstant } from "../../shared/domain/time/london.ts";
import { retryAt } from "../../shared/graph/transport/retry-after.ts";
import { day, dayAndTime, deadline, shortDay, time } from "../../shared/sentences/dates.ts";
import { anEdition, editionOf } from "../../shared/testing/builders.ts";
import { inMemoryPorts } from "../../shared/testing/in-memory-ports.ts";
import { asha, coverForm, threeHeads } from "../../shared/testing/three-heads.ts";
import { listDrafts } from "../../shared/usecases/briefing/list-drafts.ts";
import { listToDos } from "../../shared/usecases/briefing/list-to-dos.ts";

/** An answer that must be the same wherever the server's own clock stands. */
export interface TimeCase {
  readonly name: string;
  readonly answer: () => unknown;
  readonly expected: unknown;
}

const at = (instant: string) =>
  inMemoryPorts({
    ...threeHeads,
    now: instant,
    editions: [
      anEdition({
        id: editionOf("2026-11-17"),
        status: "published",
        frozenItems: [{ ...coverForm, action: { text: "Return it", dueOn: civilDate("2026-11-24") } }],
      }),
    ],
  });
const instantOf = (date: string) => londonInstant(civilDate(date), "15:30").toISOString();
const firstDraft = async (instant: string) => (await listDrafts(at(instant))).editions[0]?.id;
const isOverdue = async (instant: string) => (await listToDos(at(instant), { person: asha }))[0]?.overdue;
const summer = new Date("2026-10-20T14:30:00Z");
const winter = new Date("2026-10-27T15:30:00Z");

export const timeCases: readonly TimeCase[] = [
  {
    name: "15:30 before clocks go back",
    answer: () => instantOf("2026-10-20"),
    expected: "2026-10-20T14:30:00.000Z",
  },
  {
    name: "15:30 after clocks went back",
    answer: () => instantOf("2026-10-27"),
    expected: "2026-10-27T15:30:00.000Z",
  },
  {
    name: "15:30 before clocks go forward",
    answer: () => instantOf("2027-03-23"),
    expected: "2027-03-23T15:30:00.000Z",
  },
  {
    name: "15:30 after clocks went forward",
    answer: () => instantOf("2027-03-30"),
    expected: "2027-03-30T14:30:00.000Z",
  },
  {
    name: "when an edition goes out",
    answer: () => publicationInstant(editionOf("2026-11-24")).toISOString(),
    expected: "2026-11-24T15:30:00.000Z",
  },
  {
    name: "the last second of a day in England",
    answer: () => londonDate(new Date("2026-11-24T23:59:59Z")),
    expected: "2026-11-24",
  },
  {
    name: "the first of the next",
    answer: () => londonDate(new Date("2026-11-25T00:00:00Z")),
    expected: "2026-11-25",
  },
  {
    name: "midnight in summer",
    answer: () => londonDate(new Date("2027-06-15T23:00:00Z")),
    expected: "2027-06-16",
  },
  { name: "a Tuesday is a Tuesday", answer: () => isoWeekday(civilDate("2026-11-24")), expected: 2 },
  {
    name: "a week over the clock change",
    answer: () => addDays(civilDate("2026-10-20"), 7),
    expected: "2026-10-27",
  },
  {
    name: "days over the clock change",
    answer: () => daysBetween(civilDate("2026-10-20"), civilDate("2026-10-27")),
    expected: 7,
  },
  { name: "no 29 February in 2027", answer: () => isCivilDate("2027-02-29"), expected: false },
  {
    name: "the academic year's first day",
    answer: () => academicYearOf(civilDate("2026-09-01")),
    expected: "2026-27",
  },
  { name: "a day in words", answer: () => day("2026-11-24", "2026-11-20"), expected: "Tuesday 24 November" },
  {
    name: "a day of another year",
    answer: () => day("2027-01-05", "2026-12-15"),
    expected: "Tuesday 5 January 2027",
  },
  { name: "a short day", answer: () => shortDay("2026-11-24"), expected: "24 Nov" },
  { name: "half past three in summer", answer: () => time(summer), expected: "3:30pm" },
  { name: "half past three in winter", answer: () => time(winter), expected: "3:30pm" },
  {
    name: "a day and time",
    answer: () => dayAndTime(summer, "2026-10-20"),
    expected: "Tuesday 20 October, 3:30pm",
  },
  { name: "due today", answer: () => deadline("2026-11-24", "2026-11-24"), expected: "due today" },
  {
    name: "was due",
    answer: () => deadline("2026-11-23", "2026-11-24"),
    expected: "was due Monday 23 November",
  },
  {
    name: "late on Tuesday, that Tuesday is still to write",
    answer: () => firstDraft("2026-11-24T23:59:59Z"),
    expected: "2026-11-24",
  },
  {
    name: "after midnight it is past",
    answer: () => firstDraft("2026-11-25T00:00:00Z"),
    expected: "2026-12-01",
  },
  {
    name: "late on the day it is due, nothing is overdue",
    answer: () => isOverdue("2026-11-24T23:59:59Z"),
    expected: false,
  },
  { name: "after midnight it is overdue", answer: () => isOverdue("2026-11-25T00:00:00Z"), expected: true },
  {
    name: "when Graph says to come back, in the form without a zone",
    answer: () => retryAt("Tue Nov 24 15:31:00 2026", winter)?.toISOString(),
    expected: "2026-11-24T15:31:00.000Z",
  },
];
