import type { AcademicYear } from "../../domain/time/academic-year.ts";
import type { ListMirror } from "../mirror/list-mirror.ts";
import type { SiteMirror } from "../mirror/site-mirror.ts";

/** What is kept of lists that exist once an academic year. */
export interface YearlyLists<Year> {
  readonly inMemory: ReadonlyMap<AcademicYear, Year>;
  /** A year that is not in memory is opened, and stays; undefined when the site has no list of it. */
  find(year: AcademicYear): Promise<Year | undefined>;
  /** Throws when the site has no list of that year. */
  get(year: AcademicYear): Promise<Year>;
}

/** Begins with the years given, whose lists are in memory; `keep` says what is kept of a list. */
export function yearlyLists<Year>(
  mirror: Pick<SiteMirror, "list" | "open">,
  { listOf, years }: { listOf: (year: string) => { readonly name: string }; years: readonly string[] },
  keep: (rows: ListMirror, year: AcademicYear) => Year,
): YearlyLists<Year> {
  const inMemory = new Map<AcademicYear, Year>();
  for (const year of years as readonly AcademicYear[]) put(year, mirror.list(listOf(year).name));

  function put(year: AcademicYear, rows: ListMirror): Year {
    const kept = keep(rows, year);
    inMemory.set(year, kept);
    return kept;
  }

  async function find(year: AcademicYear): Promise<Year | undefined> {
    const kept = inMemory.get(year);
    if (kept) return kept;
    const rows = await mirror.open(listOf(year).name);
    // Two may have waited for it.
    return rows && (inMemory.get(year) ?? put(year, rows));
  }

  return {
    inMemory,
    find,
    async get(year) {
      const found = await find(year);
      if (!found) throw new Error(`The site has no list "${listOf(year).name}".`);
      return found;
    },
  };
}
