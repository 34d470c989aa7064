import type { TableRow } from "../../directory/import/table.ts";
import { isOneCell, peopleTable } from "./columns.ts";
import type { RawReport } from "./raw-report.ts";
import type { ReportResult } from "./report.ts";
import { readSummary, summaryOrder } from "./summary.ts";
import type { Column } from "./words.ts";

const listColumns: readonly Column[] = ["name", "from", "to", "duration", "email", "upn", "role"];
const stayColumns: readonly Column[] = ["name", "from", "to", "duration", "email", "role"];

/** 2 for "2. Participants" and "2. Uczestnicy": the number is the same in every language. */
export function headingNumber(row: TableRow): number | undefined {
  const found = /^([1-4])\.\s{0,3}[^\s\d]/.exec((row.cells[0] ?? "").trim());
  return found && isOneCell(row) ? Number(found[1]) : undefined;
}

/** Summary, participants and stays under numbered headings; reactions of a fourth section are left out. */
export function readSections(rows: readonly TableRow[]): ReportResult<RawReport> {
  const sections: TableRow[][] = [];
  for (const row of rows) {
    const number = headingNumber(row);
    if (number === sections.length + 1) sections.push([]);
    // Two files in one: which of them counts, nobody can tell.
    else if (number !== undefined) return repeated(row);
    else sections.at(-1)?.push(row);
  }
  const [summary = [], participants, activities, engagement] = sections;
  const lastRow = rows.at(-1)?.row ?? 0;
  if (!participants) return { ok: false, code: "attendance-report.cut-off", row: lastRow };
  const list = peopleTable(participants, listColumns);
  const stays = activities && peopleTable(activities, stayColumns);
  if (!list.ok) return list;
  if (stays && !stays.ok) return stays;
  const isWide = participants[0]?.cells.slice(listColumns.length).some((cell) => cell.trim() !== "");
  const columns = { ...list.value.columns, ...stays?.value.columns };
  return {
    ok: true,
    value: {
      form: engagement || isWide ? "four-sections" : "three-sections",
      ...readSummary(summary, summaryOrder.numbered),
      listed: list.value.rows,
      ...(stays ? { stays: stays.value.rows } : {}),
      events: [],
      namesOnly: columns.email === undefined && columns.upn === undefined,
      lastRow,
    },
  };
}

const repeated = ({ row, cells }: TableRow): ReportResult<never> => ({
  ok: false,
  code: "attendance-report.row-unreadable",
  row,
  field: "name",
  found: (cells[0] ?? "").trim(),
});
