import type { Blob } from "node:buffer";
import type { Stream } from "node:stream";
import type { CellObject, Feature } from "write-excel-file/node";
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from "write-excel-file/utility";
import type { Cell, Column, Table } from "./table.ts";

/** Excel's own limit on a sheet's name, and what may not stand in it. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, " ").slice(0, 31);

/** Characters; wider than that a column is read by nobody. */
const widest = 60;

/**
 * Tables as a workbook, one a sheet: the header stays while one scrolls and filters, dates are dates and numbers numbers. Every
 * text is written as text, so that none is a formula whatever it begins with (invariant 10).
 */
export async function writeWorkbook(tables: readonly Table[]): Promise<Buffer> {
  // Loaded when the first is asked for, and not at every start.
  const { default: writeExcelFile } = await import("write-excel-file/node");
  return writeExcelFile(
    tables.map(({ name, columns, rows }) => ({
      sheet: sheetName(name),
      data: [
        columns.map(({ title }): CellObject => ({ type: String, value: title, fontWeight: "bold" })),
        ...rows.map((row) => columns.map((column, index) => cellOf(row[index], column))),
      ],
      columns: columns.map((column, index) => ({ width: widthOf(column, rows, index) })),
      stickyRowsCount: 1,
    })),
    { features: [filterOverHeader(tables)] },
  ).toBuffer();
}

function cellOf(cell: Cell, { kind }: Column): CellObject | null {
  if (cell === undefined || cell === "") return null;
  if (typeof cell === "number")
    return { type: Number, value: cell, ...(kind === "share" ? { format: "0%" } : {}) };
  if (kind === "date") return { type: Date, value: new Date(`${cell}T00:00:00Z`), format: "dd/mm/yyyy" };
  return { type: String, value: cell };
}

function widthOf({ title, kind }: Column, rows: Table["rows"], index: number): number {
  // The arrow of the filter takes the place of some letters.
  const head = title.length + 4;
  if (kind !== "text") return Math.max(head, 12);
  return Math.min(
    widest,
    rows.reduce((most, row) => Math.max(most, String(row[index] ?? "").length + 2), head),
  );
}

/** What the library leaves to its users: arrows on the header by which rows are filtered. */
const filterOverHeader = (tables: readonly Table[]): Feature<Stream | Buffer | Blob> => ({
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform(xml, _options, { sheetIndex }) {
          const table = tables[sheetIndex];
          if (!table || table.columns.length === 0) return xml;
          const last = getCellAddress(table.rows.length, table.columns.length - 1);
          return insertElementMarkupAccordingToOrderOfSiblings(
            xml,
            `<autoFilter ref="A1:${last}"/>`,
            getOrderOfSiblings("xl/worksheets/sheet{id}.xml", "worksheet") ?? [],
            "worksheet",
          );
        },
      },
    },
  },
});
