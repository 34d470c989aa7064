import type { CivilDate } from "../../time/civil-date.ts";
import type { BriefingItem } from "../item.ts";
import type { Finding } from "./finding.ts";
import { textsOf } from "./words-of-item.ts";

/**
 * The letters of a unique pupil number: I, O and S are left out. The first is the remainder by 23 of the other characters times
 * their places, 2 to 13; the last may be a letter in a number given for a time.
 * Department for Education, "Unique pupil numbers: a guide for schools and local authorities".
 */
const letters = "ABCDEFGHJKLMNPQRTUVWXYZ";
const upnPattern = new RegExp(`(?<![A-Z0-9])([${letters}])(\\d{11}[\\d${letters}])(?![A-Z0-9])`, "g");

/** Whether a text holds what is known of one pupil: a unique pupil number, or a name with a date of birth. */
export function pupilData(item: BriefingItem): Finding[] {
  return [
    ...textsOf(item),
    ...item.links.map(({ label }, at) => ({ pointer: `/links/${at}/label`, text: label })),
  ].flatMap(({ pointer, text }): Finding[] => [
    ...(holdsUpn(text)
      ? [{ item: item.id, pointer, fault: { check: "pupil-data", kind: "upn" } } as const]
      : []),
    ...(holdsDateOfBirth(text, item.edition)
      ? [{ item: item.id, pointer, fault: { check: "pupil-data", kind: "date-of-birth" } } as const]
      : []),
  ]);
}

/** A number is one when its letter is right, or when the text says that it speaks of one. */
function holdsUpn(text: string): boolean {
  const speaksOfOne = /\b(UPNs?|pupil numbers?|pupils?)\b/i.test(text);
  return [...text.matchAll(upnPattern)].some(
    ([, letter = "", rest = ""]) => speaksOfOne || letter === checkLetter(rest),
  );
}

function checkLetter(rest: string): string {
  const sum = [...rest].reduce((total, character, at) => {
    const value = /\d/.test(character) ? Number(character) : letters.indexOf(character);
    return total + value * (at + 2);
  }, 0);
  return letters.charAt(sum % 23);
}

const months =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const datePattern = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${months}),?\\s+\\d{4})`;
/** "born on 12 March 2015", "DOB: 12.3.15": whatever stands before it, this is one person's. */
const labelled = new RegExp(
  `(?:\\bborn\\b(?! (?:after|before|since|between|from|in)\\b)|\\bd\\.?\\s?o\\.?\\s?b\\b\\.?|\\bdates? of birth\\b)[^.!?\\n]{0,20}?(${datePattern})`,
  "gi",
);
const namePattern = "(\\p{Lu}[\\p{L}’'-]+)\\s+(?:\\p{Lu}\\.?\\s+)?(\\p{Lu}[\\p{L}’'-]+)";
/** "Amira Khan (12/03/2015)", "Amira Khan, 12 March 2015". */
const named = new RegExp(`${namePattern}\\s*[,(–-]\\s*(${datePattern})`, "giu");

/** What documents, days and places are called: with a date behind them they are no pupil. */
const noNames = new Set(
  `act acts regulation regulations guidance policy policies duty code report reports review update updates framework protection
   together safe education school schools academy trust standards standard plan plans strategy day days week weeks term terms
   network networks meeting meetings briefing training conference exam exams sats results data children childrens keeping working
   early years special needs autumn spring summer winter half january february march april may june july august september october
   november december monday tuesday wednesday thursday friday saturday sunday prevent ofsted government department county council
   handbook bulletin circular letter statement inspection edition version minutes agenda form forms survey deadline census return`.split(
    /\s+/,
  ),
);

function holdsDateOfBirth(text: string, edition: CivilDate): boolean {
  const plain = text.replace(/\s+/g, " ");
  for (const [, date = ""] of plain.matchAll(labelled)) if (isBirthOfPupil(date, edition)) return true;
  for (const [whole, first = "", last = "", date = ""] of plain.matchAll(named)) {
    // The pattern ignores case for the months' sake; a name does not.
    if (!/^\p{Lu}/u.test(whole) || !/^\p{Lu}/u.test(last)) continue;
    if (noNames.has(first.toLowerCase()) || noNames.has(last.toLowerCase())) continue;
    if (isBirthOfPupil(date, edition)) return true;
  }
  return false;
}

/** From the youngest in a nursery to the oldest in a sixth form, in years. */
const pupilYears = { least: 2, most: 20 };

function isBirthOfPupil(date: string, edition: CivilDate): boolean {
  const [, written = ""] = /^(\d{4})-/.exec(date) ?? /(\d{4}|\d{2})$/.exec(date) ?? [];
  const year = written.length === 2 ? 2000 + Number(written) : Number(written);
  const years = Number(edition.slice(0, 4)) - year;
  return years >= pupilYears.least && years <= pupilYears.most;
}
