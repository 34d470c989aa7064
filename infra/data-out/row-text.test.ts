import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { sitePartsFor } from "../../shared/graph/schema/lists.ts";
import { columnWords } from "./column-words.ts";
import { describe as describePart } from "./description.ts";
import { listWords } from "./list-words.ts";
import { csvText, jsonText, type Row, rowsIn } from "./row-text.ts";

const columns = [
  { name: "Key", kind: "text" },
  { name: "Note", kind: "note" },
  { name: "Count", kind: "number" },
  { name: "IsSo", kind: "boolean" },
] as const;
const folder = mkdtempSync(join(tmpdir(), "beacon-rows-of-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(name: string, text: string): Promise<Row[]> {
  const file = join(folder, name);
  writeFileSync(file, text);
  const rows: Row[] = [];
  for await (const row of rowsIn(file, columns, name)) rows.push(row);
  return rows;
}

const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
const line = text.filter((each) => !/[\r\n]/.test(each));
const opening = fc.constantFrom(
  "=",
  "+",
  "-",
  "@",
  "\t",
  "\r",
  "\n",
  "'",
  "''=",
  '"',
  ",",
  "\r\n",
  "\ufeff",
  "＝",
);
const row = fc.record(
  {
    Key: line,
    Note: fc.tuple(opening, text).map((each) => each.join("")),
    Count: fc.double({ noNaN: true, noDefaultInfinity: true }),
    IsSo: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe("rows as text", () => {
  it("read back from JSON and from CSV as they were, whatever is in them (invariant 10)", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 6 }), async (rows) => {
        const plain = rows.map((each) => ({
          ...each,
          ...(each.Count === undefined ? {} : { Count: each.Count + 0 }),
        }));
        expect(await read("a.json", jsonText.begin() + jsonText.rows(plain, true) + jsonText.end())).toEqual(
          plain,
        );
        const written = csvText.begin(columns) + csvText.rows(columns, plain);
        expect(await read("a.csv", written)).toEqual(
          plain.filter((each) => Object.keys(each).length > 0 || true),
        );
        expect(written).not.toMatch(/(^|,|\n)"[=+@\t\r]/);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['[\n{"Key":"a"},\n{"Key":7}\n]\n', "b.json, row 2, column Key: wants text."],
    ['[\n{"Kay":"a"}\n]\n', "b.json, row 1: there is no column Kay."],
    ['[\n{"Key":"a","Count":"many"}\n]\n', "b.json, row 1, column Count: wants a number."],
    [
      `[\n{"Key":"${"x".repeat(256)}"}\n]\n`,
      "b.json, row 1, column Key: wants one line of at most 255 characters.",
    ],
    ["[\n{broken\n]\n", "b.json, row 1: no row."],
  ])("are refused where no export wrote them: %#", async (written, said) => {
    await expect(read("b.json", written)).rejects.toThrow(said);
  });
});

describe("the description", () => {
  const parts = sitePartsFor(["2026-27"], [{ id: "maths" }]);

  it("says of every list and library what it holds, and of every column", () => {
    for (const part of parts) expect(describePart(part).holds).toMatch(/\.$/);
    expect(describePart(parts.find(({ name }) => name === "Posts") ?? ({} as never)).columns).toEqual([
      {
        name: "Key",
        kind: "text",
        holds: "one line of text: what other lists name the row by; it stands once in a list",
      },
      { name: "Title", kind: "text", holds: "one line of text: its name or heading" },
      { name: "Person", kind: "text", holds: "one line of text: a person: the Key of People" },
      { name: "School", kind: "text", holds: "one line of text: a school: the Key of Schools" },
      { name: "Role", kind: "text", holds: "one line of text: the post" },
      { name: "StartsOn", kind: "text", holds: "one line of text: a day, YYYY-MM-DD" },
      { name: "EndsOn", kind: "text", holds: "one line of text: a day, YYYY-MM-DD" },
    ]);
  });

  it("says nothing of what is not there any more", () => {
    const lists = new Set(
      parts.map(({ name }) => name.replace(/ \d{4}-\d{2}$/, "").replace(/^Library .*/, "Library")),
    );
    expect(Object.keys(listWords).filter((name) => !lists.has(name))).toEqual([]);
    const names = new Set(["Title", ...parts.flatMap(({ columns: each }) => each.map(({ name }) => name))]);
    expect(Object.keys(columnWords).filter((name) => !names.has(name.split(".").at(-1) ?? ""))).toEqual([]);
  });
});
