import type { Interval } from "./evidence.ts";

/**
 * For how many whole minutes of a window somebody was there. Time before and after it counts for nothing, and time on two
 * devices at once counts once: first join to last leave is not attendance.
 */
export function minutesInWindow(
  intervals: readonly Interval[],
  window: { readonly startsAt: Date; readonly endsAt: Date },
): number {
  const [opens, closes] = [window.startsAt.getTime(), window.endsAt.getTime()];
  const within = intervals
    .map(({ from, to }) => [Math.max(from.getTime(), opens), Math.min(to.getTime(), closes)] as const)
    .filter(([from, to]) => from < to)
    .sort(([a], [b]) => a - b);
  let [there, until] = [0, opens];
  for (const [from, to] of within) {
    if (to <= until) continue;
    there += to - Math.max(from, until);
    until = to;
  }
  return Math.floor(there / 60_000);
}
