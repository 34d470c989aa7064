import { academicYearOf, yearsOn } from "../../../domain/time/academic-year.ts";
import type { CivilDate } from "../../../domain/time/civil-date.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import type { ListSchema } from "../../schema/list-schema.ts";
import { listsFor } from "../../schema/lists.ts";

/** Records are kept for at most fifty years, and lists are made a year ahead. */
const yearsBack = 51;

/** Every list of ours that the site has: those that stand for good and those of every academic year. */
export function listsOnSite(mirror: Pick<SiteMirror, "has">, today: CivilDate): ListSchema[] {
  const year = academicYearOf(today);
  const years = Array.from({ length: yearsBack + 2 }, (_, index) => yearsOn(year, index - yearsBack));
  return listsFor(years).filter(({ name }) => mirror.has(name));
}
