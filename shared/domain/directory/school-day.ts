import { type CivilDate, isoWeekday } from "../time/civil-date.ts";
import { type Closure, concernsSchool, includesDate, isHoliday } from "./closure.ts";
import type { School } from "./school.ts";

/** What a school does on a date: nobody works, staff work without pupils, or a day of teaching. */
export type SchoolDayKind = "weekend" | "holiday" | "inset" | "teaching";

export interface SchoolDay {
  readonly kind: SchoolDayKind;
  /** Why it is a holiday or an INSET day. A bank holiday in a school holiday is named as the bank holiday. */
  readonly closure?: Closure;
  /** Assessment weeks that include a day of teaching. */
  readonly assessments: readonly Closure[];
}

/** What this school does on the date. A holiday outdoes an INSET day. */
export function schoolDayOf(school: School, date: CivilDate, closures: readonly Closure[]): SchoolDay {
  if (isoWeekday(date) > 5) return { kind: "weekend", assessments: [] };
  const here = closures.filter((each) => includesDate(each, date) && concernsSchool(each, school));
  const holiday = here.find(({ kind }) => kind === "bank-holiday") ?? here.find(isHoliday);
  if (holiday) return { kind: "holiday", closure: holiday, assessments: [] };
  const inset = here.find(({ kind }) => kind === "inset");
  if (inset) return { kind: "inset", closure: inset, assessments: [] };
  return { kind: "teaching", assessments: here.filter(({ kind }) => kind === "assessment") };
}

/** Whether staff of the school work on the date, with pupils or without. */
export const isWorkingDay = ({ kind }: SchoolDay): boolean => kind === "teaching" || kind === "inset";
