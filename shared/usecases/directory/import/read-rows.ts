import {
  type ColumnSpec,
  type Columns,
  columnsOf,
  headingAmong,
  missingColumn,
} from "../../../domain/directory/import/columns.ts";
import type { FileRefusal } from "../../../domain/directory/import/plan.ts";
import type { Table, TableRow } from "../../../domain/directory/import/table.ts";

/** Titles above the headings are looked past so far. */
const headingsWithin = 10;

/**
 * Hands on each row below the headings, once they are known, and answers how many there were; or refuses a file that lacks
 * columns. `needs` is every set of columns of which one each has to be there.
 */
export async function readRows<Name extends string>(
  table: Table,
  specs: readonly ColumnSpec<Name>[],
  needs: readonly (readonly Name[])[],
  take: (columns: Columns<Name>) => (row: TableRow) => void,
): Promise<{ ok: true; rows: number; columns: Columns<Name> } | FileRefusal> {
  const first: TableRow[] = [];
  let columns: Columns<Name> | undefined;
  let each: ((row: TableRow) => void) | undefined;
  let rows = 0;

  function begin(): FileRefusal | undefined {
    const heading = headingAmong(first, specs);
    if (!heading) return { ok: false, code: "import.empty" };
    const found = columnsOf(heading, specs);
    const missing = needs.filter((names) => !names.some((name) => found.has(name)));
    if (missing.length > 0)
      return {
        ok: false,
        code: "import.columns-missing",
        missing: missing.map((names) => missingColumn(together(names, specs), heading, found.found)),
      };
    columns = found;
    each = take(found);
    for (const row of first) if (row.row > heading.row) give(row);
    return undefined;
  }

  function give(row: TableRow): void {
    rows += 1;
    each?.(row);
  }

  for await (const row of table.rows) {
    if (each) {
      give(row);
      continue;
    }
    first.push(row);
    if (first.length === headingsWithin) {
      const refusal = begin();
      if (refusal) return refusal;
    }
  }
  const refusal = each ? undefined : begin();
  if (refusal) return refusal;
  if (!columns || rows === 0) return { ok: false, code: "import.empty" };
  return { ok: true, rows, columns };
}

/** Several columns of which one is needed, as one: "School or URN". */
function together<Name extends string>(
  names: readonly Name[],
  specs: readonly ColumnSpec<Name>[],
): Pick<ColumnSpec<Name>, "label" | "headings"> {
  const of = names.flatMap((name) => specs.filter((spec) => spec.name === name));
  return {
    label: of.map(({ label }) => label).join(" or "),
    headings: of.flatMap(({ headings }) => headings),
  };
}
