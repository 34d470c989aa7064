import { type EditionStatus, isOpenForEditing, isOut } from "../../domain/briefing/edition.ts";
import type { EditionId } from "../../domain/briefing/ids.ts";
import { briefingTuesdays, isTuesday } from "../../domain/briefing/tuesdays.ts";
import { type Closure, isHolidayFor } from "../../domain/directory/closure.ts";
import type { School } from "../../domain/directory/school.ts";
import type { Ports } from "../../domain/ports.ts";
import { addDays, type CivilDate } from "../../domain/time/civil-date.ts";
import { londonDate } from "../../domain/time/london.ts";

export interface Drafts {
  readonly editions: readonly {
    readonly id: EditionId;
    readonly status?: EditionStatus;
    readonly items: number;
  }[];
  readonly skipped: readonly { readonly date: CivilDate; readonly because: string }[];
  /** Editions that have begun to go out, newest first. */
  readonly out: readonly EditionId[];
}

/** How many coming Tuesdays an editor can write for. */
const tuesdaysAhead = 4;

/** A school year of Tuesdays: whose results an editor still looks at. */
const mostOut = 39;

/** Editions still open, the coming Tuesdays without one, the Tuesdays between that a holiday takes, and what has gone out. */
export async function listDrafts({
  editions,
  items,
  directory,
  clock,
}: Pick<Ports, "editions" | "items" | "directory" | "clock">): Promise<Drafts> {
  const today = londonDate(clock.now());
  const { schools } = await directory.current();
  const closures = await directory.closures();
  const stored = new Map((await editions.list()).map(({ value }) => [value.id, value]));
  const coming = briefingTuesdays(today, tuesdaysAhead, schools, closures);
  const open = [...stored.values()].filter(isOpenForEditing).map(({ id }) => id);
  const listed: Drafts["editions"][number][] = [];
  for (const id of [...new Set([...open, ...coming])].sort()) {
    const edition = stored.get(id);
    if (edition && !isOpenForEditing(edition)) continue;
    listed.push({
      id,
      items: (await items.listIn(id)).length,
      ...(edition ? { status: edition.status } : {}),
    });
  }
  const out = [...stored.values()].filter(isOut).map(({ id }) => id);
  return {
    editions: listed,
    skipped: skippedBetween(today, coming.at(-1) ?? today, schools, closures),
    out: out.sort().reverse().slice(0, mostOut),
  };
}

function skippedBetween(
  from: CivilDate,
  to: CivilDate,
  schools: readonly School[],
  closures: readonly Closure[],
) {
  const skipped: { date: CivilDate; because: string }[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    if (!isTuesday(date) || schools.some((school) => !isHolidayFor(school, date, closures))) continue;
    const closure = closures.find((each) => schools.some((school) => isHolidayFor(school, date, [each])));
    skipped.push({ date, because: closure?.name ?? "school holiday" });
  }
  return skipped;
}
