import type { CourseCounts, MeetingCounts } from "./tally.ts";

/** So many of a whole. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

export const reachesTarget = ({ count, of }: Share, target: number): boolean =>
  of > 0 && count >= target * of;

/** Counts of courses, summed. The exempt are of no whole, and what is optional stands beside and is never missed (invariant 5). */
export interface Totals {
  readonly done: Share;
  readonly overdue: number;
  readonly impossible: number;
  readonly exempt: number;
  readonly optional: Share;
}

export function totalOf(counts: Iterable<CourseCounts>): Totals {
  let [met, open, overdue, impossible, exempt, taken, offered] = [0, 0, 0, 0, 0, 0, 0];
  for (const each of counts) {
    met += each.met ?? 0;
    open += each.owed ?? 0;
    overdue += each.overdue ?? 0;
    impossible += each.impossible ?? 0;
    exempt += each.exempt ?? 0;
    taken += each.taken ?? 0;
    offered += each.offered ?? 0;
  }
  return {
    done: { count: met, of: met + open + overdue + impossible },
    overdue,
    impossible,
    exempt,
    optional: { count: taken, of: taken + offered },
  };
}

/** Of those who had to come to meetings that are over, without the excused: who attended. */
export function attendedOf(counts: Iterable<MeetingCounts>): Share {
  let [attended, all] = [0, 0];
  for (const each of counts) {
    attended += each.attended ?? 0;
    for (const [outcome, count] of Object.entries(each)) if (outcome !== "excused") all += count ?? 0;
  }
  return { count: attended, of: all };
}
