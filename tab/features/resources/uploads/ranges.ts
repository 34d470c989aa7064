/** Ranges of a session come in multiples of this. Source: learn.microsoft.com, "driveItem: createUploadSession". */
export const rangeUnit = 320 * 1024;

/** 5 MiB: what is lost when a connection breaks, and a step of the bar that can be seen. */
export const largestRange = 16 * rangeUnit;

const slowMilliseconds = 10_000;
const fastMilliseconds = 2_000;

/** How much is sent next: less where the last range was cut or took long, more again where it went quickly. */
export function nextRange(last: number, went: { readonly milliseconds: number } | "cut"): number {
  const halved = Math.max(rangeUnit, Math.floor(last / 2 / rangeUnit) * rangeUnit);
  if (went === "cut" || went.milliseconds > slowMilliseconds) return halved;
  return went.milliseconds < fastMilliseconds ? Math.min(largestRange, last * 2) : last;
}
