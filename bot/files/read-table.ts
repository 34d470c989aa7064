import { importLimits } from "../../shared/contract/directory/import.schema.ts";
import type { Table, TableRow } from "../../shared/domain/directory/import/table.ts";
import { wrongFile } from "../../shared/sentences/import-files.ts";
import { Refused } from "../http/refused.ts";
import { cappedBytes, peeked } from "./capped-bytes.ts";
import { decodeText, type TextEncoding } from "./decode-text.ts";
import { readCsv } from "./read-csv.ts";
import { readWorkbook } from "./read-workbook.ts";

type FileLimits = Readonly<Record<"bytes" | "rows", number>>;

/** How other files begin. */
const others: readonly (readonly [start: string, note: string])[] = [
  ["%PDF", wrongFile.pdf],
  ["\xd0\xcf\x11\xe0", wrongFile.oldOffice],
  ["\x89PNG", wrongFile.picture],
  ["\xff\xd8\xff", wrongFile.picture],
  ["GIF8", wrongFile.picture],
  ["\x1f\x8b", wrongFile.archive],
  ["7z\xbc\xaf", wrongFile.archive],
  ["Rar!", wrongFile.archive],
  ["{\\rtf", wrongFile.document],
  ["<", wrongFile.webPage],
];
const enoughToTell = 64;

/**
 * The rows of a file that somebody uploaded, whatever form of table it is, read as they are asked for. Refusals of the file
 * as a whole are thrown while reading: no use case sees half of a file that could not be read to its end.
 */
export async function readTable(
  bytes: AsyncIterable<Buffer>,
  limits: FileLimits = importLimits,
): Promise<Table> {
  const { head, all } = await peeked(cappedBytes(bytes, limits.bytes), enoughToTell);
  const start = head.toString("latin1");
  if (start.trim() === "") throw new Refused("import.empty");
  for (const [signature, note] of others)
    if (start.trimStart().startsWith(signature)) throw new Refused("import.wrong-file", { notes: [note] });

  let form = "";
  let encoding: TextEncoding | undefined;
  const tellForm = (told: string) => {
    form = told;
  };
  const tellEncoding = (told: TextEncoding) => {
    encoding = told;
  };
  const rows = start.startsWith("PK\x03\x04")
    ? readWorkbook(all, tellForm)
    : readCsv(decodeText(all, tellEncoding), tellForm);
  return { rows: counted(rows, limits.rows), form: () => (encoding ? `${form}, ${encoding}` : form) };
}

async function* counted(rows: AsyncIterable<TableRow>, most: number): AsyncGenerator<TableRow> {
  let count = 0;
  for await (const row of rows) {
    count += 1;
    if (count > most) throw new Refused("import.too-many-rows");
    yield row;
  }
  if (count === 0) throw new Refused("import.empty");
}
