const units: ReadonlyMap<string, number> = new Map([
  ...["h", "hr", "godz", "std"].map((word) => [word, 3_600] as const),
  ...["m", "min"].map((word) => [word, 60] as const),
  ...["s", "sec", "sek", "seg"].map((word) => [word, 1] as const),
]);
/** No duration is longer. */
const longest = 60;

/** Seconds of "2h 2m 50s", "1h 7s", "26m", "2 godz. 19 min 19 s"; undefined when it is none. Parts that are nought are left out. */
export function readDuration(text: string): number | undefined {
  if (text.length > longest) return undefined;
  const part = /\s*(\d{1,6})\s?([a-z]{1,4})\.?/giy;
  let seconds = 0;
  let end = 0;
  for (let found = part.exec(text); found; found = part.exec(text)) {
    const unit = units.get((found[2] ?? "").toLowerCase());
    if (unit === undefined) return undefined;
    seconds += Number(found[1]) * unit;
    end = part.lastIndex;
  }
  return end > 0 && text.slice(end).trim() === "" ? seconds : undefined;
}
