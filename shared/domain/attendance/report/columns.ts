import type { TableRow } from "../../directory/import/table.ts";
import type { RawRow } from "./raw-report.ts";
import type { ReportResult } from "./report.ts";
import { readStamp } from "./stamp.ts";
import { type Column, columnWords, plain } from "./words.ts";

export type Columns = Readonly<Partial<Record<Column, number>>>;

const columnOf = new Map(
  Object.entries(columnWords).flatMap(([column, words]) => words.map((word) => [word, column as Column])),
);

export const cellOf = (row: TableRow, index: number | undefined): string =>
  index === undefined ? "" : (row.cells[index] ?? "").trim();

export const isOneCell = ({ cells }: TableRow): boolean => cells.slice(1).every((cell) => cell.trim() === "");

/** Where each column stands: by its word where that is known, otherwise where it has always stood. */
function columnsOf(header: TableRow, standard: readonly Column[]): Columns {
  const words = header.cells.map(plain);
  const columns: Partial<Record<Column, number>> = {};
  for (const [index, word] of words.entries()) {
    const column = columnOf.get(word);
    if (column && columns[column] === undefined) columns[column] = index;
  }
  const taken = new Set(Object.values(columns));
  for (const [index, column] of standard.entries())
    if (columns[column] === undefined && !taken.has(index) && (words[index] ?? "") !== "")
      columns[column] = index;
  return columns;
}

export interface PeopleTable {
  readonly rows: readonly RawRow[];
  readonly columns: Columns;
}

/** The rows below a heading, the first of them the names of columns unless it holds a time. */
export function peopleTable(
  rows: readonly TableRow[],
  standard: readonly Column[],
): ReportResult<PeopleTable> {
  const [first, ...rest] = rows;
  if (!first) return { ok: true, value: { rows: [], columns: {} } };
  const isHeader = !first.cells.some((cell) => readStamp(cell) !== undefined);
  const columns: Columns = isHeader
    ? columnsOf(first, standard)
    : Object.fromEntries(standard.map((column, index) => [column, index]));
  if (columns.name === undefined || columns.from === undefined || columns.to === undefined)
    return {
      ok: false,
      code: "attendance-report.row-unreadable",
      row: first.row,
      field: "columns",
      found: first.cells.join(" ").trim(),
    };
  return { ok: true, value: { rows: (isHeader ? rest : rows).map((row) => rawRow(row, columns)), columns } };
}

function rawRow(row: TableRow, columns: Columns): RawRow {
  const [email, upn] = [cellOf(row, columns.email), cellOf(row, columns.upn)];
  const noAddress = [email, upn].find((cell) => cell !== "" && !cell.includes("@"));
  return {
    row: row.row,
    name: cellOf(row, columns.name),
    from: cellOf(row, columns.from),
    to: cellOf(row, columns.to),
    duration: cellOf(row, columns.duration),
    email: email.includes("@") ? email : "",
    upn: upn.includes("@") ? upn : "",
    role: cellOf(row, columns.role),
    ...(noAddress === undefined ? {} : { noAddress }),
  };
}
