import { createReadStream } from "node:fs";
import { parse } from "csv-parse";
import { stringify } from "csv-stringify/sync";
import { jsonIn, linesOf } from "../../shared/graph/mirror/line-file.ts";
import type { ColumnSchema, ListSchema } from "../../shared/graph/schema/list-schema.ts";

/** The values of a row by column; an empty column is left out. */
export type Row = Readonly<Record<string, string | number | boolean>>;

/** A row that no export writes; the message names file, row, column and what is wrong. */
export class BadRow extends Error {}

/** SharePoint's own column, which every list and library has. */
const titleColumn: ColumnSchema = { name: "Title", kind: "text" };

/** The columns of a part in the order in which they are written. */
export function writtenColumns(schema: ListSchema): readonly ColumnSchema[] {
  const [key, ...others] = schema.columns;
  if (key?.name === "Key") return [key, titleColumn, ...others];
  return [titleColumn, ...schema.columns];
}

/** What of Graph's fields is of these columns, in their order. */
export function rowOf(columns: readonly ColumnSchema[], fields: Readonly<Record<string, unknown>>): Row {
  const row: Record<string, string | number | boolean> = {};
  for (const { name } of columns) {
    const value = fields[name];
    if (value === "" || !["string", "number", "boolean"].includes(typeof value)) continue;
    row[name] = value as string | number | boolean;
  }
  return row;
}

/** Longest text of a column of one line, in SharePoint. */
const longestLine = 255;

/** The row, if every value is one that its column can hold. */
export function checkedRow(columns: readonly ColumnSchema[], row: unknown, place: string): Row {
  if (typeof row !== "object" || row === null || Array.isArray(row)) throw new BadRow(`${place}: no row.`);
  for (const [name, value] of Object.entries(row)) {
    const column = columns.find((each) => each.name === name);
    if (!column) throw new BadRow(`${place}: there is no column ${name}.`);
    const wrong = wrongIn(column, value);
    if (wrong) throw new BadRow(`${place}, column ${name}: ${wrong}.`);
  }
  return row as Row;
}

function wrongIn({ kind }: ColumnSchema, value: unknown): string | undefined {
  if (kind === "number") return Number.isFinite(value) ? undefined : "wants a number";
  if (kind === "boolean") return typeof value === "boolean" ? undefined : "wants true or false";
  if (typeof value !== "string" || value === "") return "wants text";
  if (kind === "text" && (value.length > longestLine || /[\r\n]/.test(value)))
    return `wants one line of at most ${longestLine} characters`;
  return undefined;
}

/** Rows as JSON: one array, a row a line, so that it is read without holding it whole. */
export const jsonText = {
  begin: () => "[",
  /** `isFirst` is the first of the file. */
  rows: (rows: readonly Row[], isFirst: boolean): string =>
    rows.map((row, index) => `${isFirst && index === 0 ? "" : ","}\n${JSON.stringify(row)}`).join(""),
  end: () => "\n]\n",
};

/** What a spreadsheet takes for a formula; an apostrophe too, so that what is put before it can be taken off again. */
const wantsApostrophe = /^[=+\-@\t\r\n＝＋－＠']/;
const csvOptions = { record_delimiter: "windows", quoted_string: true } as const;

/** Rows as CSV that Excel opens as it is, in which no text is a formula (invariant 10), and which reads back as it was. */
export const csvText = {
  begin: (columns: readonly ColumnSchema[]): string =>
    stringify([columns.map(({ name }) => name)], { ...csvOptions, bom: true }),
  rows: (columns: readonly ColumnSchema[], rows: readonly Row[]): string =>
    stringify(
      rows.map((row) => columns.map(({ name }) => cellOf(row[name]))),
      csvOptions,
    ),
};

function cellOf(value: string | number | boolean | undefined): string | null {
  if (value === undefined) return null;
  return typeof value === "string" && wantsApostrophe.test(value) ? `'${value}` : String(value);
}

function cellValue({ kind }: ColumnSchema, cell: string): string | number | boolean {
  if (kind === "number") return Number(cell);
  if (kind === "boolean" && (cell === "true" || cell === "false")) return cell === "true";
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** The rows of a file, each checked as it is read. */
export async function* rowsIn(
  file: string,
  columns: readonly ColumnSchema[],
  name: string,
): AsyncGenerator<Row> {
  let number = 0;
  for await (const row of file.endsWith(".csv") ? csvRows(file, columns) : jsonRows(file))
    yield checkedRow(columns, row, `${name}, row ${++number}`);
}

async function* jsonRows(file: string): AsyncGenerator<unknown> {
  for await (const line of linesOf(file)) {
    if (line === "[" || line === "]") continue;
    yield jsonIn(line.replace(/,$/, ""));
  }
}

async function* csvRows(file: string, columns: readonly ColumnSchema[]): AsyncGenerator<unknown> {
  const parser = createReadStream(file).pipe(parse({ bom: true, columns: true, record_delimiter: "\r\n" }));
  for await (const cells of parser as AsyncIterable<Record<string, string>>)
    yield Object.fromEntries(
      Object.entries(cells).flatMap(([name, cell]) => {
        const column = columns.find((each) => each.name === name) ?? { name, kind: "text" };
        return cell === "" ? [] : [[name, cellValue(column, cell)]];
      }),
    );
}

/** Rows as they come, each changed. */
export async function* changedRows(rows: AsyncIterable<Row>, change: (row: Row) => Row): AsyncGenerator<Row> {
  for await (const row of rows) yield change(row);
}
