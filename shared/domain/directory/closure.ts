import type { Branded } from "../brand.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { School } from "./school.ts";

export type ClosureId = Branded<"ClosureId">;

export const closureKinds = ["bank-holiday", "school-holiday", "inset", "assessment"] as const;
export type ClosureKind = (typeof closureKinds)[number];

/** Days on which schools differ from an ordinary day of term: for all, or for one authority, phase or school. */
export interface Closure {
  readonly id: ClosureId;
  readonly kind: ClosureKind;
  readonly name: string;
  readonly from: CivilDate;
  /** The last day, included. */
  readonly to: CivilDate;
  readonly localAuthority?: string;
  readonly phase?: School["phase"];
  readonly school?: School["urn"];
}

/** Whether nobody works at this school on the date. INSET and assessment days are working days. */
export function isHolidayFor(school: School, date: CivilDate, closures: readonly Closure[]): boolean {
  return closures.some(
    (closure) =>
      (closure.kind === "bank-holiday" || closure.kind === "school-holiday") &&
      closure.from <= date &&
      date <= closure.to &&
      (closure.localAuthority === undefined || closure.localAuthority === school.localAuthority) &&
      (closure.phase === undefined || closure.phase === school.phase) &&
      (closure.school === undefined || closure.school === school.urn),
  );
}
