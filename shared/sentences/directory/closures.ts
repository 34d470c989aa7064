import type { Closure, ClosureKind } from "../../domain/directory/closure.ts";
import type { Directory } from "../../domain/directory/directory.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { termOf } from "../../domain/time/term.ts";
import { sentenceCase } from "../lists.ts";

export const closureKindWords: Record<ClosureKind, string> = {
  "bank-holiday": "Bank holiday",
  "school-holiday": "School holiday",
  inset: "INSET",
  assessment: "Assessment",
};

/** Whom a closure is for: "All schools", "Primary schools in North Somerset", or one school's name. */
export function closureWhom(
  { localAuthority, phase, school }: Pick<Closure, "localAuthority" | "phase" | "school">,
  directory: Directory,
): string {
  if (school !== undefined) return directory.school(school)?.name ?? "A school that has left";
  return `${phase ? sentenceCase(phase) : "All"} schools${localAuthority ? ` in ${localAuthority}` : ""}`;
}

/** "Autumn term 2026". */
export function termWords(date: CivilDate): string {
  const { term, year } = termOf(date);
  return `${sentenceCase(term)} term ${year}`;
}
