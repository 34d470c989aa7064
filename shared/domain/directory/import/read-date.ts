import { addDays, type CivilDate, civilDate, isCivilDate } from "../../time/civil-date.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** Excel counts days from here, so that its 29 February 1900, which was none, comes out right after it. */
const excelEpoch = civilDate("1899-12-30");
/** 1 January 1954 and 31 December 2099 as Excel counts: what a date of a post may be. */
const [firstSerial, lastSerial] = [19_725, 73_050];

/** A date as files write it: 2026-09-01, 01/09/2026, 1-9-26, 1 Sep 2026, Excel's day count; a time of day behind it is left out. Undefined when it is none. */
export function readDate(text: string): CivilDate | undefined {
  const bare = text.trim().replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?( ?[ap]m)?$/i, "");
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(bare);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const british = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(bare);
  if (british) return dateOf(fullYear(british[3] ?? ""), british[2], british[1]);
  const worded = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4}|\d{2})$/i.exec(bare);
  if (worded) {
    const month = months.indexOf((worded[2] ?? "").toLowerCase()) + 1;
    return month === 0 ? undefined : dateOf(fullYear(worded[3] ?? ""), String(month), worded[1]);
  }
  if (/^\d{5}(\.\d+)?$/.test(bare)) {
    const serial = Math.floor(Number(bare));
    return serial >= firstSerial && serial <= lastSerial ? addDays(excelEpoch, serial) : undefined;
  }
  return undefined;
}

/** Two digits are a year of this century up to 2069, as Excel reads them when 69 is far ahead. */
const fullYear = (year: string): string =>
  year.length === 4 ? year : `${Number(year) < 70 ? "20" : "19"}${year}`;

function dateOf(year = "", month = "", day = ""): CivilDate | undefined {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCivilDate(text) ? text : undefined;
}
