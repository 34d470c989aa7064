import { gzipSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import iconv from "iconv-lite";
import { Refused } from "../http/refused.ts";
import { readTable } from "./read-table.ts";

const text = "Name;Role\nZoë Bell;SENDCO\n\n“Łukasz”;DSL\n";
const cp1252 = "Name;Role\nZoë Bell;SENDCO\n\n“Lucas”;DSL\n";

async function* inChunks(file: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < file.length; at += size) yield file.subarray(at, at + size);
}

async function read(file: Buffer | string, size = 65_536) {
  const table = await readTable(inChunks(Buffer.from(file), size));
  const rows: (readonly [number, ...string[]])[] = [];
  for await (const { row, cells } of table.rows) rows.push([row, ...cells]);
  return { rows, form: table.form() };
}

async function refusal(file: Buffer | string): Promise<Refused> {
  try {
    await read(file);
  } catch (failure) {
    if (failure instanceof Refused) return failure;
    throw failure;
  }
  throw new Error("The file was read.");
}

describe("a file of rows", () => {
  const expected = [
    [1, "Name", "Role"],
    [2, "Zoë Bell", "SENDCO"],
    [4, "“Łukasz”", "DSL"],
  ];

  it.each([
    ["UTF-8", Buffer.from(text), "Semicolon-separated, UTF-8"],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${text}`), "Semicolon-separated, UTF-8"],
    [
      "UTF-16 as Excel's Unicode text",
      iconv.encode(text, "utf-16le", { addBOM: true }),
      "Semicolon-separated, UTF-16",
    ],
    [
      "UTF-16 of the other order",
      iconv.encode(text, "utf-16be", { addBOM: true }),
      "Semicolon-separated, UTF-16",
    ],
    ["UTF-16 without a mark", iconv.encode(text, "utf-16le"), "Semicolon-separated, UTF-16"],
  ])("is read in %s, in chunks of any size", async (_encoding, file, form) => {
    for (const size of [1, 2, 3, 5, 7, 65_536])
      expect(await read(file, size)).toEqual({ rows: expected, form });
  });

  it("is read in Windows-1252, which DfE writes, in chunks of any size", async () => {
    const file = iconv.encode(cp1252, "win1252");
    for (const size of [1, 2, 3, 5, 65_536])
      expect(await read(file, size)).toEqual({
        rows: [
          [1, "Name", "Role"],
          [2, "Zoë Bell", "SENDCO"],
          [4, "“Lucas”", "DSL"],
        ],
        form: "Semicolon-separated, Windows-1252",
      });
  });

  it.each([
    ["commas", "a,b\n1,2\n", "Comma-separated, UTF-8"],
    ["tabs", "a\tb\n1\t2\n", "Tab-separated, UTF-8"],
    ["bars", "a|b\n1|2\n", "Separated by bars, UTF-8"],
    ["what Excel names in its own first line", "sep=;\na;b\n1;2\n", "Semicolon-separated, UTF-8"],
    ["commas beside a semicolon in quotation marks", '"a;x;y",b\n1,2\n', "Comma-separated, UTF-8"],
  ])("is told apart by %s", async (_what, file, form) => {
    const found = await read(file);
    expect(found.form).toBe(form);
    expect(found.rows.at(-1)).toEqual([2, "1", "2"]);
  });

  it("may hold quotation marks, commas and line breaks in a cell", async () => {
    expect((await read('a,b\r\n"Bell, ""Ash""\nAsha",St "Mary"\r\n')).rows).toEqual([
      [1, "a", "b"],
      [2, 'Bell, "Ash"\nAsha', 'St "Mary"'],
    ]);
  });
});

describe("a file that cannot be read is refused with what it is and the mend (invariant 9)", () => {
  it.each([
    ["nothing at all", "", "import.empty", undefined],
    ["blank lines", "\n \r\n\n", "import.empty", undefined],
    ["separators alone", ",,,\n,,\n", "import.empty", undefined],
    ["a PDF", "%PDF-1.7\n%âãÏÓ", "import.wrong-file", "This is a PDF."],
    [
      "an old workbook",
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      "import.wrong-file",
      "This is an old Office file",
    ],
    ["a picture", Buffer.from("89504e470d0a1a0a", "hex"), "import.wrong-file", "This is a picture."],
    ["a packed file", gzipSync("Name,Role\n"), "import.wrong-file", "This is a zip archive."],
    ["a web page", "<!DOCTYPE html><table><tr><td>Name", "import.wrong-file", "This is a web page."],
    [
      "a broken archive",
      Buffer.from("PK\x03\x04 and no more of it", "latin1"),
      "import.wrong-file",
      "damaged",
    ],
    [
      "a program",
      Buffer.from([77, 90, 144, 0, 3, 0, 0, 0, 4, 44, 1, 7, 200, 0, 0, 9]),
      "import.wrong-file",
      undefined,
    ],
    [
      "two encodings in one",
      Buffer.concat([Buffer.from("Zoë,"), Buffer.from([0xeb, 0x2c, 0x0a])]),
      "import.undecodable",
      undefined,
    ],
    ["bytes that mean nothing", Buffer.from([0x41, 0x2c, 0x81, 0x8d, 0x0a]), "import.undecodable", undefined],
    [
      "half a letter of UTF-16",
      Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x42, 0x00]),
      "import.undecodable",
      undefined,
    ],
    [
      "a quotation mark that is never closed",
      'a,b\n1,2\n3,"4\n5,6\n',
      "import.quote-open",
      "opened in row 3",
    ],
  ])("%s", async (_what, file, code, note) => {
    const refused = await refusal(file);
    expect(refused.code).toBe(code);
    if (note !== undefined) expect(refused.notes?.join(" ")).toContain(note);
  });

  it("too many rows", async () => {
    const limits = { bytes: 1_000, rows: 3 };
    const rowsOf = async (file: string) => {
      const table = await readTable(inChunks(Buffer.from(file), 64), limits);
      let rows = 0;
      for await (const _row of table.rows) rows += 1;
      return rows;
    };
    expect(await rowsOf("a\nb\nc\n")).toBe(3);
    await expect(rowsOf("a\nb\nc\nd\n")).rejects.toMatchObject({ code: "import.too-many-rows" });
  });

  it("200 MB, of which no more is read than a file may have, and next to nothing kept", async () => {
    const line = Buffer.from(`${"x".repeat(999)}\n`.repeat(100));
    let sent = 0;
    async function* endless(): AsyncGenerator<Buffer> {
      for (; sent < 200_000_000; sent += line.length) yield line;
    }
    const limits = { bytes: 8_000_000, rows: 250_000 };
    const before = process.memoryUsage().heapUsed;
    let most = 0;
    const reading = (async () => {
      const table = await readTable(endless(), limits);
      for await (const _row of table.rows) most = Math.max(most, process.memoryUsage().heapUsed - before);
    })();
    await expect(reading).rejects.toMatchObject({ code: "import.too-large" });
    expect(sent).toBeLessThan(8_200_000);
    expect(most).toBeLessThan(64_000_000);
  });
});
