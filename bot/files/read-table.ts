import { importLimits } from "../../shared/contract/directory/import.schema.ts";
import type { Table, TableRow } from "../../shared/domain/directory/import/table.ts";
import { wrongFile } from "../../shared/sentences/directory/import-files.ts";
import { Refused } from "../http/refused.ts";
import { cappedBytes, peeked } from "./capped-bytes.ts";
import { decodeText, type TextEncoding } from "./decode-text.ts";
import { enoughToTell, isZip, otherKindOf } from "./kind-of-file.ts";
import { readCsv } from "./read-csv.ts";
import { readWorkbook } from "./read-workbook.ts";

type FileLimits = Readonly<Record<"bytes" | "rows", number>>;

/**
 * The rows of a file that somebody uploaded, whatever form of table it is, read as they are asked for. Refusals of the file
 * as a whole are thrown while reading: no use case sees half of a file that could not be read to its end.
 */
export async function readTable(
  bytes: AsyncIterable<Buffer>,
  limits: FileLimits = importLimits,
): Promise<Table> {
  const { head, all } = await peeked(cappedBytes(bytes, limits.bytes), enoughToTell);
  if (head.toString("latin1").trim() === "") throw new Refused("import.empty");
  const other = otherKindOf(head);
  if (other) throw new Refused("import.wrong-file", { notes: [wrongFile[other]] });

  let form = "";
  let encoding: TextEncoding | undefined;
  const tellForm = (told: string) => {
    form = told;
  };
  const tellEncoding = (told: TextEncoding) => {
    encoding = told;
  };
  const rows = isZip(head) ? readWorkbook(all, tellForm) : readCsv(decodeText(all, tellEncoding), tellForm);
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
