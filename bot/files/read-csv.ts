import { Readable } from "node:stream";
import { CsvError, type Parser, parse } from "csv-parse";
import type { TableRow } from "../../shared/domain/directory/import/table.ts";
import { brokenQuote } from "../../shared/sentences/directory/import-files.ts";
import { Refused } from "../http/refused.ts";
import { type Separator, separatorOfFirstRow } from "./separator.ts";

const delimiterNames: Readonly<Record<string, string>> = {
  ",": "Comma-separated",
  ";": "Semicolon-separated",
  "\t": "Tab-separated",
  "|": "Separated by bars",
};
/** A row of England's whole register has some 2,000 letters; past this, a quotation mark was never closed. */
const longestRow = 100_000;

/**
 * Rows of comma-, semicolon-, tab- or bar-separated text, read as it comes. Empty rows are counted and left out. What
 * separates cells is told by the first row, unless the caller knows it.
 */
export async function* readCsv(
  text: AsyncIterable<string>,
  tell: (form: string) => void,
  separator?: Separator,
): AsyncGenerator<TableRow> {
  const source = text[Symbol.asyncIterator]();
  let head = "";
  for (let next = await source.next(); !next.done; next = await source.next()) {
    head += next.value;
    if (head.length > longestRow || /[\n\r]/.test(head.trimStart())) break;
  }
  const named = /^sep=(.)\r?\n/i.exec(head);
  const delimiter = named?.[1] ?? separator ?? separatorOfFirstRow(head);
  tell(delimiterNames[delimiter] ?? `Separated by ${delimiter}`);
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: longestRow,
  });
  takeAnyLength(parser);
  const input = Readable.from(whole(named ? head.slice(named[0].length) : head, source), {
    objectMode: true,
  });
  input.on("error", (failure) => parser.destroy(failure));
  input.pipe(parser);
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row += 1;
      if (cells.some((cell) => cell !== "" && cell.trim() !== "")) yield { row, cells };
    }
  } catch (failure) {
    if (failure instanceof CsvError)
      throw new Refused("import.quote-open", {
        notes: [brokenQuote(rowsBefore(failure) + 1)],
        cause: failure,
      });
    throw failure;
  } finally {
    input.destroy();
  }
}

/**
 * csv-parse makes an error, with its stack and a copy of the row, of each row that is not as long as the first, and drops it
 * when lengths may differ. In a file of several sections that is most rows, and most of the time that reading takes.
 */
function takeAnyLength(parser: Parser): void {
  const { state } = parser as { state?: { record: readonly unknown[] } };
  if (!state) return;
  const expected = { get: () => state.record.length, set: () => undefined };
  Object.defineProperty(state, "expectedRecordLength", expected);
}

/** Rows that were read before the one that broke; it may have broken before they were handed on. */
function rowsBefore(failure: CsvError): number {
  const { records } = failure as { records?: unknown };
  return typeof records === "number" ? records : 0;
}

async function* whole(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
