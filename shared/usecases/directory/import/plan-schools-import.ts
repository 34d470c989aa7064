import { giasColumns, neededGiasColumns } from "../../../domain/directory/import/gias-columns.ts";
import { type GiasSchool, readGiasRow } from "../../../domain/directory/import/gias-row.ts";
import { nearest } from "../../../domain/directory/import/nearest.ts";
import type { FileRefusal, ReadImport, RefusedCell } from "../../../domain/directory/import/plan.ts";
import { type NewSchoolSettings, planSchools } from "../../../domain/directory/import/plan-schools.ts";
import { belongsTo, mentions, type SchoolsWanted } from "../../../domain/directory/import/school-wanted.ts";
import type { Table } from "../../../domain/directory/import/table.ts";
import type { Ports } from "../../../domain/ports.ts";
import { readRows } from "./read-rows.ts";

/** How many trusts are offered when the one asked for is not in the file. */
const mostOffered = 5;

/** Works out what importing the trust's rows of a GIAS extract would do. Reads the file once, row by row, and writes nothing. */
export async function planSchoolsImport(
  { directory }: Pick<Ports, "directory">,
  { table, wanted, settings }: { table: Table; wanted: SchoolsWanted; settings: NewSchoolSettings },
): Promise<({ readonly ok: true } & ReadImport) | FileRefusal> {
  const schools: GiasSchool[] = [];
  const refused: RefusedCell[] = [];
  const others = new Set<string>();
  const needs = [
    ...neededGiasColumns.map((name) => [name]),
    ["phase", "phaseCode"] as const,
    ...(wanted.of === "trust" ? [["trust", "trustCode", "companyNumber"] as const] : []),
  ];

  const read = await readRows(table, giasColumns, needs, (columns) => {
    const belongs = belongsTo(wanted, columns);
    const isMentioned = mentions(wanted);
    const group = wanted.of === "trust" ? "trust" : "authority";
    return (row) => {
      const hasSlipped = row.cells.length > columns.width;
      if (!belongs(row) && !(hasSlipped && isMentioned(row))) {
        const other = columns.text(row, group);
        if (other !== "") others.add(other);
        return;
      }
      const school = readGiasRow(row, columns);
      if ("urn" in school) schools.push(school);
      else refused.push(...school);
    };
  });
  if (!read.ok) return read;
  if (schools.length + refused.length === 0)
    return { ok: false, code: "import.trust-not-found", nearest: nearest(wanted.name, others, mostOffered) };

  const { schools: standing } = await directory.current();
  const urnHeading = read.columns.heading("urn");
  return {
    ok: true,
    plan: planSchools({ rows: schools, refused, standing, settings, urnHeading }),
    rows: read.rows,
    columns: read.columns.found,
  };
}
