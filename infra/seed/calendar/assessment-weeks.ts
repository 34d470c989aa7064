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
  return [
    assessment(year, "mocks", "Year 11 mock examinations", mocks, addDays(mocks, 11), "secondary"),
    assessment(year, "sats", "Key stage 2 tests (SATs)", sats, addDays(sats, 3), "primary"),
    assessment(
      year,
      "exams",
      "GCSE and A level examinations",
      exams,
      onOrBefore(`${next}-06-26`, 3),
      "secondary",
    ),
    assessment(year, "tables", "Multiplication tables check", tables, addDays(tables, 11), "primary"),
    assessment(year, "phonics", "Phonics screening check", phonics, addDays(phonics, 4), "primary"),
  ];
}

const latest = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b);

function assessment(
  year: number,
  key: string,
  name: string,
  from: CivilDate,
  to: CivilDate,
  phase: Phase,
): Closure {
  return { id: `assessment-${year}-${key}` as ClosureId, kind: "assessment", name, from, to, phase };
}
