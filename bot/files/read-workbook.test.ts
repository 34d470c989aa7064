import { createReadStream } from "node:fs";
import { join } from "node:path";
import { expect, it } from "@jest/globals";
import { readTable } from "./read-table.ts";

/** Two sheets, a blank row, dates as dates and as text, numbers, spaces around an address, and a text that looks like a formula. */
const workbook = join(import.meta.dirname, "staff.fixture.xlsx");

it("a workbook's fullest sheet is read with its own row numbers, dates as dates and nothing reckoned", async () => {
  const table = await readTable(createReadStream(workbook, { highWaterMark: 100 }));
  const rows = [];
  for await (const row of table.rows) rows.push(row);
  expect(table.form()).toBe("Workbook, sheet “Staff”");
  expect(rows).toEqual([
    { row: 1, cells: ["Email", "Role", "School", "Start date", "Hours"] },
    {
      row: 2,
      cells: ["asha.bell@trust.example", "Headteacher", "Blagdon Primary School", "2026-09-01", "32.5"],
    },
    {
      row: 3,
      cells: [
        "dev.ellis@trust.example",
        "SENDCO",
        "Ubley Church of England Primary School",
        "2027-01-04",
        "27",
      ],
    },
    {
      row: 5,
      cells: ["carys.dunn@trust.example", '=HYPERLINK("http://x")', "Gordano School", "1 September 2026", ""],
    },
  ]);
});
