import { describe, expect, it } from "@jest/globals";
import { parse } from "csv-parse/sync";
import readXlsxFile from "read-excel-file/node";
import type { Table } from "./table.ts";
import { writeCsv } from "./write-csv.ts";
import { writeWorkbook } from "./write-workbook.ts";
import { zipText } from "./zip-text.fixture.ts";

/** What a spreadsheet would run, or a page or a file would break on. */
const hostile = [
  '=HYPERLINK("https://attacker.example","Open")',
  "=1+1",
  "+44 1275 000000",
  "-2+3",
  "@SUM(A1:A9)",
  "\t=1+1",
  "\r=1+1",
  "＝1+1",
  '<script>alert(1)</script> & "quoted", and a comma',
  "two\nlines",
  "Zoë Ó Briain",
];

const table: Table = {
  name: "Staff",
  columns: [
    { title: "Name", kind: "text" },
    { title: "Overdue", kind: "number" },
    { title: "Share", kind: "share" },
    { title: "Due", kind: "date" },
  ],
  rows: [
    ...hostile.map((name): Table["rows"][number] => [name, 2, 0.5, "2026-12-19"]),
    ["Nobody", 0, undefined, undefined],
  ],
};

describe("a table as a workbook", () => {
  it("invariant 10: opens elsewhere with every text as it was written, and holds no formula", async () => {
    const file = await writeWorkbook([table]);
    const [sheet] = await readXlsxFile(file, { trim: false });
    const names = sheet?.data.slice(1).map(([name]) => String(name).replaceAll("\r\n", "\n"));
    expect(names?.slice(0, 5)).toEqual(hostile.slice(0, 5));
    expect(names?.slice(7)).toEqual([...hostile.slice(7), "Nobody"]);
    const xml = zipText(file, "xl/worksheets/sheet1.xml");
    expect(xml).not.toMatch(/<f[ >/]/);
    expect(xml).not.toMatch(/<hyperlink/i);
  });

  it("keeps dates as dates and numbers as numbers, and leaves an empty cell empty", async () => {
    const [sheet] = await readXlsxFile(await writeWorkbook([table]));
    expect(sheet?.data[0]).toEqual(["Name", "Overdue", "Share", "Due"]);
    expect(sheet?.data[1]?.slice(1)).toEqual([2, 0.5, new Date("2026-12-19T00:00:00Z")]);
    expect(sheet?.data.at(-1)).toEqual(["Nobody", 0, null, null]);
  });

  it("freezes the header, filters by it and gives each column its width", async () => {
    const xml = zipText(await writeWorkbook([table]), "xl/worksheets/sheet1.xml");
    expect(xml).toContain('ySplit="1"');
    expect(xml).toContain('state="frozen"');
    expect(xml).toContain('<autoFilter ref="A1:D13"/>');
    expect(xml.match(/<col /g)).toHaveLength(4);
  });

  it("holds a sheet a table, under names that Excel takes", async () => {
    const file = await writeWorkbook([table, { ...table, name: "What is owed: by [school] and by phase" }]);
    expect((await readXlsxFile(file)).map(({ sheet }) => sheet)).toEqual([
      "Staff",
      "What is owed  by  school  and b",
    ]);
  });
});

describe("a table as CSV", () => {
  const text = () => writeCsv(table).toString("utf8");

  it("is UTF-8 with its mark, so that Excel reads names as they are", () => {
    expect(writeCsv(table).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(text()).toContain("Zoë Ó Briain,2,50%,2026-12-19\r\n");
  });

  it("invariant 10: puts an apostrophe before whatever a spreadsheet would take for a formula", () => {
    const rows: string[][] = parse(text(), { bom: true });
    expect(rows.slice(1).map(([name]) => name)).toEqual([
      '\'=HYPERLINK("https://attacker.example","Open")',
      "'=1+1",
      "'+44 1275 000000",
      "'-2+3",
      "'@SUM(A1:A9)",
      "'\t=1+1",
      "'\r=1+1",
      "'＝1+1",
      ...hostile.slice(8),
      "Nobody",
    ]);
  });
});
