// English alone: the other languages would take a third of a second of every start.
import * as en from "chrono-node/en";
import MiniSearch from "minisearch";
import { addDays, type CivilDate, civilDate, isoWeekday } from "../../../shared/domain/time/civil-date.ts";
import { nearnessTo } from "./nearness.ts";

/** Days that a text names, both included. */
export interface DaySpan {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export interface TimeNamed {
  readonly span: DaySpan;
  /** The text with the mark where the time stood. */
  readonly text: string;
}

/** Stands in a text, and in phrases, where a time was named. No word that people type is near it. */
export const timeMark = "thattime";

/** Words that people mistype, long enough for one wrong letter to leave no doubt. */
const timeWords = (
  "monday tuesday wednesday thursday friday saturday sunday tomorrow " +
  "january february august september october november december"
).split(" ");
const index = new MiniSearch<{ id: string }>({ fields: ["id"] });
index.addAll(timeWords.map((id) => ({ id })));
const mayBeNear = nearnessTo(timeWords);
const known = new Set(timeWords);
const slips = (word: string) => (word.length < 6 ? 0 : word.length < 7 ? 1 : 2);

/** Day names that chrono does not know, and "the 3rd" without a month. */
const shortNames: Readonly<Record<string, string>> = {
  weds: "wednesday",
  thur: "thursday",
  tmrw: "tomorrow",
};

type Reader = (today: CivilDate, found: RegExpExecArray) => DaySpan | undefined;

/** What stands for several days, before a single day is looked for. */
const spans: readonly (readonly [RegExp, Reader])[] = [
  [/\b(?:the )?week after next\b/i, (today) => week(addDays(mondayOf(today), 14))],
  [/\b(?:in the |during the )?(?:coming|next) (?:week|wk)\b/i, (today) => week(addDays(mondayOf(today), 7))],
  [/\bthis (?:week|wk)\b/i, (today) => ({ from: today, to: addDays(mondayOf(today), 6) })],
  [/\b(?:the )?(?:next|coming) fortnight\b/i, (today) => ({ from: today, to: addDays(today, 13) })],
  [/\bthis month\b/i, (today) => ({ ...month(today), from: today })],
  [/\bnext month\b/i, (today) => month(addDays(month(today).to, 1))],
  [
    /\bthe (\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?:of\s+)?[a-z]{3})/i,
    (today, [, day]) => dayOfMonth(today, Number(day)),
  ],
];

/** The days that a text names, as people type them: "Thursday", "next week", "in January", "3/12", "thrusday". Days gone by are read as coming ones. */
export function timeNamed(text: string, today: CivilDate): TimeNamed | undefined {
  // "A week on Tuesday" and "Tuesday week" are the Tuesday after.
  const spelt = withTimeWordsSpelt(text).replace(
    /\ba week (?:on )?((?:mon|tues|wednes|thurs|fri)day)\b/gi,
    "$1 week",
  );
  for (const [pattern, read] of spans) {
    const found = pattern.exec(spelt);
    const span = found && read(today, found);
    if (found && span) return { span, text: marked(spelt, found.index, found[0].length) };
  }
  return singleDay(spelt, today);
}

/** Without a figure or any of these letters there is no day that chrono could find, and it takes its time to find none. */
const hintsOfDay =
  /\d|sun|mon|tue|wed|thu|fri|sat|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|day|now|tod|tom|ton|night|morn|noon|even|tm|yest|week|wk|month|year|yr|quarter|qtr|hour|\bhrs?\b|\bmin(?:ute)?s?\b|\bsec(?:ond)?s?\b|first|third|th\b|thirt|ago/i;

/** Whoever names one of these names pupils, not a day. */
const yearGroups = /\b(?:years?|yrs?|y|key stage|ks) ?\d{1,2}\b/gi;

function singleDay(text: string, today: CivilDate): TimeNamed | undefined {
  if (!hintsOfDay.test(text.replace(yearGroups, ""))) return undefined;
  // At noon UTC no zone of the machine can move the day.
  const at = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 };
  for (const { start, text: words, index: place } of en.GB.parse(text, at, { forwardDate: true })) {
    const names = (part: "day" | "weekday" | "month") => start.isCertain(part);
    if (!names("day") && !names("weekday") && !names("month")) continue;
    const named = dateOf(start.get("year"), start.get("month"), start.get("day"));
    if (!named) continue;
    const isMonth = names("month") && !names("day") && !names("weekday");
    const week = /^\s+week\b/i.exec(text.slice(place + words.length))?.[0] ?? "";
    const day = week ? addDays(named, 7) : named;
    return {
      span: isMonth ? later(comingMonth(named, today), today) : { from: day, to: day },
      text: marked(text, place, words.length + week.length),
    };
  }
  return undefined;
}

function withTimeWordsSpelt(text: string): string {
  return text.replace(/[A-Za-z]+/g, (word) => {
    const plain = word.toLowerCase();
    if (known.has(plain)) return word;
    const short = shortNames[plain];
    if (short) return short;
    const isFar = slips(plain) === 0 || !mayBeNear(plain, slips(plain));
    const [nearest] = isFar ? [] : index.search(plain, { fuzzy: slips(plain) });
    return nearest ? String(nearest.id) : word;
  });
}

/** The preposition before a time belongs to it: "on Thursday", "in January". */
function marked(text: string, place: number, length: number): string {
  const before = text.slice(0, place).replace(/\b(?:on|in|for|during|by|at)\s+(?:the\s+)?$/i, "");
  return `${before} ${timeMark} ${text.slice(place + length)}`.trim();
}

const mondayOf = (date: CivilDate) => addDays(date, 1 - isoWeekday(date));
const week = (monday: CivilDate): DaySpan => ({ from: monday, to: addDays(monday, 6) });
const later = (span: DaySpan, today: CivilDate): DaySpan => ({
  ...span,
  from: span.from < today ? today : span.from,
});

function month(of: CivilDate): DaySpan {
  const from = civilDate(`${of.slice(0, 7)}-01`);
  const next = civilDate(`${addDays(from, 31).slice(0, 7)}-01`);
  return { from, to: addDays(next, -1) };
}

/** November is this one while it lasts; chrono reads a month that has begun as the next of its name. */
const comingMonth = (named: CivilDate, today: CivilDate): DaySpan =>
  month(named.slice(5, 7) === today.slice(5, 7) ? today : named);

function dayOfMonth(today: CivilDate, day: number): DaySpan | undefined {
  for (let first = month(today).from; day >= 1 && day <= 31; first = addDays(month(first).to, 1)) {
    const named = addDays(first, day - 1);
    if (named >= today && named.slice(0, 7) === first.slice(0, 7)) return { from: named, to: named };
  }
  return undefined;
}

function dateOf(year: number | null, ofYear: number | null, ofMonth: number | null): CivilDate | undefined {
  if (year === null || ofYear === null || ofMonth === null) return undefined;
  const two = (part: number) => String(part).padStart(2, "0");
  return civilDate(`${year}-${two(ofYear)}-${two(ofMonth)}`);
}
