// English alone: the other languages would take a third of a second of every start.
import * as en from "chrono-node/en";
import type { SchoolPoint } from "../../../shared/domain/directory/school-points.ts";
import { addDays, type CivilDate, civilDate, isoWeekday } from "../../../shared/domain/time/civil-date.ts";

/** Stands in a text, and in phrases, where somebody said from when they look back. No word that people type is near it. */
export const sinceMark = "thatsince";

export interface SinceNamed {
  readonly since: SchoolPoint | CivilDate;
  /** The text with the mark where it was said. */
  readonly text: string;
}

const end = "(?: please| thanks| thank you)?[\\s.?!]*$";
const said = (words: string) => new RegExp(`\\b(?:${words})${end}`, "i");
const holiday = (name: string) => said(`since (?:the )?(?:last )?(?:${name})(?: holidays?| break| hols)?`);
const stretch = (name: string) =>
  said(`(?:since (?:(?:the )?(?:start|beginning) of )?|so far |over |during |in )?this ${name}`);

/** What people in schools reckon from, before a day is looked for. */
const points: readonly (readonly [RegExp, SchoolPoint])[] = [
  [holiday("half[\\s-]?term"), "half-term"],
  [holiday("christmas|xmas|new year"), "christmas"],
  [holiday("easter"), "easter"],
  [holiday("summer"), "summer"],
  [stretch("half[\\s-]?term"), "this-half-term"],
  [stretch("term"), "this-term"],
  [stretch("(?:school |academic )?year"), "this-year"],
  [said("since (?:(?:the )?(?:start|beginning) of )?last term(?: began| started)?"), "last-term"],
  [said("since (?:(?:the )?(?:start|beginning) of )?(?:the )?term(?: began| started)?"), "this-term"],
  [
    said(
      "since (?:(?:the )?(?:start|beginning) of )?(?:the )?(?:school |academic )?year(?: began| started)?",
    ),
    "this-year",
  ],
];

const day = /\bsince (?:the )?(.{1,40}?)(?: please| thanks| thank you)?[\s.?!]*$/i;

/** Without either word nobody says it. */
const hintsOfLookingBack = /since|this/i;

/** From when a text says that somebody looks back, as people in schools say it: "since half-term", "this term", "since 3 November". Days still to come are read as those gone by. */
export function sinceNamed(text: string, today: CivilDate): SinceNamed | undefined {
  if (!hintsOfLookingBack.test(text)) return undefined;
  for (const [pattern, since] of points) {
    const found = pattern.exec(text);
    if (found) return { since, text: `${text.slice(0, found.index)} ${sinceMark}`.trim() };
  }
  const found = day.exec(text);
  const since = found?.[1] ? dayGoneBy(found[1].trim(), today) : undefined;
  return found && since ? { since, text: `${text.slice(0, found.index)} ${sinceMark}`.trim() } : undefined;
}

function dayGoneBy(words: string, today: CivilDate): CivilDate | undefined {
  if (/^last week$/i.test(words)) return addDays(today, -6 - isoWeekday(today));
  if (/^last month$/i.test(words)) return civilDate(`${addDays(firstOfMonth(today), -1).slice(0, 7)}-01`);
  // At noon UTC no zone of the machine can move the day.
  const [read] = en.GB.parse(words, { instant: new Date(`${today}T12:00:00Z`), timezone: 0 });
  // "Since Monday the boiler has been out" is a reason, not a day.
  if (!read || read.text.length !== words.length) return undefined;
  const { start } = read;
  const isMonth = start.isCertain("month") && !start.isCertain("day");
  if (!isMonth && !start.isCertain("day") && !start.isCertain("weekday")) return undefined;
  const named = dateOf(start.get("year"), start.get("month"), isMonth ? 1 : start.get("day"));
  if (!named || named <= today) return named;
  if (start.isCertain("year")) return undefined;
  if (start.isCertain("weekday") && !start.isCertain("day")) return addDays(named, -7);
  return dateOf(Number(named.slice(0, 4)) - 1, start.get("month"), isMonth ? 1 : start.get("day"));
}

const firstOfMonth = (of: CivilDate): CivilDate => civilDate(`${of.slice(0, 7)}-01`);

function dateOf(year: number | null, month: number | null, ofMonth: number | null): CivilDate | undefined {
  if (year === null || month === null || ofMonth === null) return undefined;
  const two = (part: number) => String(part).padStart(2, "0");
  const text = `${year}-${two(month)}-${two(ofMonth)}`;
  // The leap day of another year is none.
  return Number.isNaN(Date.parse(`${text}T00:00:00Z`)) ? undefined : civilDate(text);
}
