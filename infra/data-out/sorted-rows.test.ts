import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Row } from "./row-text.ts";
import { sortedRows } from "./sorted-rows.ts";

async function* from(keys: readonly string[]): AsyncGenerator<Row> {
  for (const Key of keys) yield { Key, Text: `of\n${Key}` };
}
async function keysOf(rows: AsyncIterable<Row>): Promise<unknown[]> {
  const keys: unknown[] = [];
  for await (const { Key } of rows) keys.push(Key);
  return keys;
}
const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith("beacon-rows-")).length;

describe("rows in the order of their keys", () => {
  it("are all there, in the same order, however few fit into memory", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.string(), { maxLength: 30 }),
        fc.integer({ min: 1, max: 40 }),
        async (keys, most) => {
          const sorted = [...keys].sort();
          expect(await keysOf(sortedRows(from(keys), { most }))).toEqual(sorted);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("leave no file behind, also when they are not read to their end", async () => {
    const before = left();
    for await (const { Key } of sortedRows(from(["c", "a", "b"]), { most: 1 })) {
      expect(Key).toBe("a");
      break;
    }
    expect(left()).toBe(before);
  });
});
