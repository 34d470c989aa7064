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

export const isHoliday = ({ kind }: Pick<Closure, "kind">): boolean =>
  kind === "bank-holiday" || kind === "school-holiday";

export const includesDate = (closure: Closure, date: CivilDate): boolean =>
  closure.from <= date && date <= closure.to;

/** Whether the closure is one of this school's. */
export const concernsSchool = (closure: Closure, school: School): boolean =>
  (closure.localAuthority === undefined || closure.localAuthority === school.localAuthority) &&
  (closure.phase === undefined || closure.phase === school.phase) &&
  (closure.school === undefined || closure.school === school.urn);

/** Whether nobody works at this school on the date. INSET and assessment days are working days. */
export function isHolidayFor(school: School, date: CivilDate, closures: readonly Closure[]): boolean {
  return closures.some(
    (closure) => isHoliday(closure) && includesDate(closure, date) && concernsSchool(closure, school),
  );
}
