import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { byText } from "../../shared/domain/by-text.ts";
import { linesOf, writeLines } from "../../shared/graph/mirror/line-file.ts";
import type { Row } from "./row-text.ts";

/** Rows held in memory at a time, whatever their number. */
const atOnce = 5_000;
/** Bytes of each portion while all are merged, of which a million rows make two hundred. */
const readAhead = 1 << 14;

/**
 * Rows in the order of their keys, which is the same on every site, while the order in which they were written is not. What does not
 * fit into `most` rows of memory is sorted in portions, which are merged from files that are gone afterwards.
 */
export async function* sortedRows(
  rows: AsyncIterable<Row>,
  { column = "Key", most = atOnce }: { column?: string; most?: number } = {},
): AsyncGenerator<Row> {
  const order = (a: Row, b: Row) => byText(String(a[column]), String(b[column]));
  let held: Row[] = [];
  const portions: string[] = [];
  let folder: string | undefined;
  try {
    for await (const row of rows) {
      held.push(row);
      if (held.length < most) continue;
      folder ??= await mkdtemp(join(tmpdir(), "beacon-rows-"));
      const file = join(folder, String(portions.length));
      await writeLines(
        file,
        held.sort(order).map((each) => JSON.stringify(each)),
      );
      portions.push(file);
      held = [];
    }
    yield* merged([...portions.map(readRows), fromMemory(held.sort(order))], order);
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true });
  }
}

async function* readRows(file: string): AsyncGenerator<Row> {
  for await (const line of linesOf(file, readAhead)) yield JSON.parse(line) as Row;
}

async function* fromMemory(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows;
}

async function* merged(
  sources: readonly AsyncGenerator<Row>[],
  order: (a: Row, b: Row) => number,
): AsyncGenerator<Row> {
  const heads: { row: Row; source: AsyncGenerator<Row> }[] = [];
  const take = async (source: AsyncGenerator<Row>) => {
    const next = await source.next();
    if (!next.done) heads.push({ row: next.value, source });
  };
  for (const source of sources) await take(source);
  while (heads.length > 0) {
    let first = 0;
    for (let index = 1; index < heads.length; index++) {
      const [a, b] = [heads[index], heads[first]];
      if (a && b && order(a.row, b.row) < 0) first = index;
    }
    const [head] = heads.splice(first, 1);
    if (!head) return;
    yield head.row;
    await take(head.source);
  }
}
