import type { Phase } from "../school.ts";
import type { ImportNote } from "./plan.ts";

export interface PhaseReading {
  readonly phase: Phase;
  /** Why, when the file does not simply say primary or secondary. */
  readonly note?: ImportNote;
}

/** Beacon knows primary and secondary. DfE's statistics count middle schools as deemed, and all-through schools and 16 plus as secondary, nurseries with primaries. */
const deemed: Readonly<Record<string, Phase>> = {
  nursery: "primary",
  "middle deemed primary": "primary",
  "middle deemed secondary": "secondary",
  "all-through": "secondary",
  "16 plus": "secondary",
};
/** GIAS's codes of the same, for extracts that carry no names. */
const codes: Readonly<Record<string, string>> = {
  "1": "Nursery",
  "2": "Primary",
  "3": "Middle deemed primary",
  "4": "Secondary",
  "5": "Middle deemed secondary",
  "6": "16 plus",
  "7": "All-through",
  "0": "Not applicable",
};
const without = new Set(["", "not applicable", "unknown"]);
/** Pupils move from a primary to a secondary school in the year they are 11. */
const transferAge = 11;
const primaryName = /\b(primary|infants?|junior|first school|nursery|early years|prep(aratory)?)\b/i;
const secondaryName = /\b(secondary|high school|upper school|college|sixth form|studio school|utc)\b/i;

/**
 * The phase of a school; undefined for a word that is none of GIAS's. Special schools, pupil referral units and independent
 * schools have none: then the ages decide, by where most years lie, then the name.
 */
export function phaseOf(row: {
  readonly phase: string;
  readonly phaseCode: string;
  readonly name: string;
  readonly lowAge: number | undefined;
  readonly highAge: number | undefined;
}): PhaseReading | undefined {
  const read = row.phase || codes[row.phaseCode] || row.phaseCode;
  const word = read.toLowerCase();
  if (word === "primary" || word === "secondary") return { phase: word };
  const byDeemed = deemed[word];
  if (byDeemed) return { phase: byDeemed, note: { code: "phase-by-deemed", read, phase: byDeemed } };
  if (!without.has(word)) return undefined;
  const { lowAge: from, highAge: to } = row;
  if (from !== undefined && to !== undefined && from < to) {
    const phase = transferAge - from > to - transferAge ? "primary" : "secondary";
    return { phase, note: { code: "phase-by-ages", read, from, to, phase } };
  }
  const byName = primaryName.test(row.name)
    ? "primary"
    : secondaryName.test(row.name)
      ? "secondary"
      : undefined;
  if (byName) return { phase: byName, note: { code: "phase-by-name", read, phase: byName } };
  return { phase: "primary", note: { code: "phase-unknown", read, phase: "primary" } };
}
