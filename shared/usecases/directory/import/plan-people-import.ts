import { schoolFinder } from "../../../domain/directory/import/find-school.ts";
import { addressesToLookUp } from "../../../domain/directory/import/identify-people.ts";
import { neededPersonColumns, personColumns } from "../../../domain/directory/import/person-columns.ts";
import {
  type PersonRow,
  type RefusedRow,
  readPersonRow,
} from "../../../domain/directory/import/person-row.ts";
import type { FileRefusal, ReadImport } from "../../../domain/directory/import/plan.ts";
import { planPeople } from "../../../domain/directory/import/plan-people.ts";
import type { Table } from "../../../domain/directory/import/table.ts";
import type { Ports } from "../../../domain/ports.ts";
import type { CivilDate } from "../../../domain/time/civil-date.ts";
import { londonDate } from "../../../domain/time/london.ts";
import { readRows } from "./read-rows.ts";

/** Works out what importing an HR export would do. Asks the tenant for accounts it does not know yet, and writes nothing. */
export async function planPeopleImport(
  { directory, entraUsers, clock }: Pick<Ports, "directory" | "entraUsers" | "clock">,
  { table, everybody, from }: { table: Table; everybody: boolean; from: CivilDate | undefined },
): Promise<({ readonly ok: true } & ReadImport) | FileRefusal> {
  const startsFrom = from ?? londonDate(clock.now());
  const find = schoolFinder((await directory.current()).schools);
  const rows: PersonRow[] = [];
  const refused: RefusedRow[] = [];
  const read = await readRows(table, personColumns, neededPersonColumns, (columns) => (row) => {
    const person = readPersonRow(row, columns, find);
    if ("cells" in person) refused.push(person);
    else rows.push(person);
  });
  if (!read.ok) return read;

  const known = await directory.current();
  const accounts = await entraUsers.findByAddress(addressesToLookUp(rows, known, startsFrom));
  return {
    ok: true,
    plan: planPeople({
      rows,
      refused,
      directory: await directory.current(),
      accounts,
      from: startsFrom,
      everybody,
      saysEnds: read.columns.has("endsOn"),
      emailHeading: read.columns.heading("email"),
    }),
    rows: read.rows,
    columns: read.columns.found,
  };
}
