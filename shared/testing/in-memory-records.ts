import type { PersonId } from "../domain/directory/person.ts";
import type { Erasure, ErasureDone } from "../domain/records/erasure.ts";
import type { Erasures, Holding, PersonHoldings, Viewings, YearlyRecords } from "../domain/records/ports.ts";
import { subjectKey, type Viewing, viewingKey } from "../domain/records/viewing.ts";
import { type AcademicYear, academicYearOf } from "../domain/time/academic-year.ts";

export function inMemoryViewings(): Viewings {
  const rows = new Map<string, Viewing>();
  return {
    note(viewings) {
      for (const each of viewings) if (!rows.has(viewingKey(each))) rows.set(viewingKey(each), each);
      return true;
    },
    settle: async () => {},
    async listOf(subjects, since) {
      const wanted = new Set(subjects.map(subjectKey));
      return [...rows.values()].filter(
        ({ subject, on }) => wanted.has(subjectKey(subject)) && academicYearOf(on) >= since,
      );
    },
  };
}

/** Answers what it was told: which rows are about whom is for the lists to say. */
export const inMemoryHoldings = (holdings: readonly Holding[]): PersonHoldings => ({
  of: async () => [...holdings],
});

export function inMemoryErasures(): Erasures {
  const open = new Map<PersonId, Erasure>();
  const done: ErasureDone[] = [];
  const kept = new Set<string>();
  return {
    find: async (person) => open.get(person),
    async begin(erasure) {
      if (!open.has(erasure.person)) open.set(erasure.person, erasure);
      return open.get(erasure.person) ?? erasure;
    },
    listOpen: async () => [...open.values()],
    listDone: async () => [...done],
    async keep(key, each) {
      if (kept.has(key)) return;
      kept.add(key);
      done.push(each);
    },
    async finish({ person }, { doneAt }) {
      const erasure = open.get(person);
      if (!erasure) return;
      const { because, by, at } = erasure;
      done.push({ because, by, at, doneAt });
      open.delete(person);
    },
  };
}

/** Lists of the years given, each with so many rows. */
export function inMemoryYearlyRecords(
  given: Readonly<Record<string, Readonly<Record<string, number>>>>,
): YearlyRecords {
  const years = new Map(Object.entries(given));
  return {
    years: async () => [...years.keys()].sort() as AcademicYear[],
    count: async (year) => Object.entries(years.get(year) ?? {}).map(([list, rows]) => ({ list, rows })),
    async remove(year) {
      years.delete(year);
    },
  };
}
