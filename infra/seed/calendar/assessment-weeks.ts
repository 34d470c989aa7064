import type { Closure, ClosureId } from "../../../shared/domain/directory/closure.ts";
import type { Phase } from "../../../shared/domain/directory/school.ts";
import { addDays, type CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { schoolYear } from "./school-year.ts";
import { onOrAfter, onOrBefore } from "./weekdays.ts";

/**
 * Weeks in which schools assess and meetings are best avoided. The key stage 2 tests (second Monday of May), the
 * phonics screening check (the Monday from 6 June on) and the multiplication tables check (two weeks from the first
 * Monday in June that is in term) follow the pattern of the dates that the Standards and Testing Agency published
 * for 2022 to 2026; GCSE and A level weeks follow that of the exam boards. Mock examinations are invented.
 */
export function assessmentWeeks(year: number): Closure[] {
  const next = year + 1;
  const sats = addDays(onOrAfter(`${next}-05-01`, 1), 7);
  const phonics = onOrAfter(`${next}-06-06`, 1);
  const tables = latest(onOrAfter(`${next}-06-01`, 1), addDays(schoolYear(year).mayHalfTerm, 7));
  const exams = addDays(onOrAfter(`${next}-05-01`, 1), 3);
  const mocks = onOrBefore(`${year}-12-01`, 1);
  const weeks: [key: string, name: string, phase: Phase, from: CivilDate, to: CivilDate][] = [
    ["mocks", "Year 11 mock examinations", "secondary", mocks, addDays(mocks, 11)],
    ["sats", "Key stage 2 tests (SATs)", "primary", sats, addDays(sats, 3)],
    ["exams", "GCSE and A level examinations", "secondary", exams, onOrBefore(`${next}-06-26`, 3)],
    ["tables", "Multiplication tables check", "primary", tables, addDays(tables, 11)],
    ["phonics", "Phonics screening check", "primary", phonics, addDays(phonics, 4)],
  ];
  return weeks.map(([key, name, phase, from, to]) => {
    return { id: `assessment-${year}-${key}` as ClosureId, kind: "assessment", name, from, to, phase };
  });
}

const latest = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b);
