/** A date and time as a file writes it; which number is the day is settled for the whole file at once. */
export interface Stamp {
  readonly numbers: readonly [number, number, number];
  readonly isYearFirst: boolean;
  /** No language puts the month before the day with dots between. */
  readonly hasDots: boolean;
  readonly secondOfDay: number;
  readonly hasSeconds: boolean;
  readonly isTwelveHour: boolean;
}

export type DateOrder = "day-first" | "month-first";

const pattern =
  /^(\d{1,4})([./-]) ?(\d{1,2})\2 ?(\d{1,4})\.?,?\s{1,3}(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?[\s?]?(?:([ap])\.?\s?m\.?)?$/i;
/** No stamp is longer. */
const longest = 40;

/** "13/11/2025, 13:28:41", "7/20/23, 4:16:29 PM" (with any kind of space before it), "3.10.2025, 08:00:48". */
export function readStamp(text: string): Stamp | undefined {
  if (text.length > longest) return undefined;
  const found = pattern.exec(text.replace(/[\u200e\u200f]/g, "").trim());
  if (!found) return undefined;
  const [, first = "", separator, second = "", third = "", hour = "", minute, seconds, half] = found;
  const isYearFirst = first.length === 4;
  const year = isYearFirst ? first : third;
  if ((year.length !== 4 && year.length !== 2) || (isYearFirst ? third : first).length > 2) return undefined;
  const hours = hourOf(Number(hour), half?.toLowerCase());
  if (hours === undefined || Number(minute) > 59 || Number(seconds ?? 0) > 59) return undefined;
  return {
    numbers: [Number(first), Number(second), Number(third)],
    isYearFirst,
    hasDots: separator === ".",
    secondOfDay: hours * 3_600 + Number(minute) * 60 + Number(seconds ?? 0),
    hasSeconds: seconds !== undefined,
    isTwelveHour: half !== undefined,
  };
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour <= 23 ? hour : undefined;
  return hour >= 1 && hour <= 12 ? (hour % 12) + (half === "p" ? 12 : 0) : undefined;
}

/** Milliseconds counted as if the clock showed UTC; undefined when there is no such date, or none of this century. */
export function wallTime({ numbers, isYearFirst, secondOfDay }: Stamp, order: DateOrder): number | undefined {
  const [a, b, c] = numbers;
  const [day, month, year] = isYearFirst ? [c, b, a] : order === "day-first" ? [a, b, c] : [b, a, c];
  const fullYear = year < 100 ? 2_000 + year : year;
  if (fullYear < 2_000 || fullYear > 2_099 || month < 1 || month > 12) return undefined;
  const midnight = Date.UTC(fullYear, month - 1, day);
  return new Date(midnight).getUTCDate() === day ? midnight + secondOfDay * 1_000 : undefined;
}
