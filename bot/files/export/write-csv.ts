import { stringify } from "csv-stringify/sync";
import type { Cell, Column, Table } from "./table.ts";

/**
 * A table as CSV that Excel opens as it is: UTF-8 with its mark, lines ended as RFC 4180 says. A text that a spreadsheet would
 * take for a formula gets an apostrophe before it (invariant 10).
 */
export const writeCsv = ({ columns, rows }: Table): Buffer =>
  Buffer.from(
    stringify(
      [
        columns.map(({ title }) => title),
        ...rows.map((row) => row.map((cell, index) => written(cell, columns[index]))),
      ],
      {
        bom: true,
        escape_formulas: true,
        record_delimiter: "windows",
      },
    ),
  );

const written = (cell: Cell, column: Column | undefined): string | number =>
  cell === undefined
    ? ""
    : column?.kind === "share" && typeof cell === "number"
      ? `${Math.round(cell * 100)}%`
      : cell;
