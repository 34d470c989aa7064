import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { ListItem } from "./list-items.ts";
import { PackedRows, type RowPortion } from "./packed-rows.ts";

const id = fc.integer({ min: 1, max: 12 }).map(String);
const value = fc.oneof(
  fc.constantFrom("mandatory", "optional", "", "0", 0, 1, -0.5, true, false, null),
  fc.string({ unit: "binary" }),
);
const fields = fc.dictionary(fc.constantFrom("Key", "Meeting", "Person", "Part", "Reply"), value, {
  noNullPrototype: true,
});
type Step = { readonly put: ListItem } | { readonly gone: string };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ id, etag: fc.string(), fields }).map((put) => ({ put })) },
  { weight: 1, arbitrary: id.map((gone) => ({ gone })) },
);

/** As a file gives them back. */
const kept = (portions: Iterable<RowPortion>): RowPortion[] => JSON.parse(JSON.stringify([...portions]));

describe("packed rows", () => {
  it("are the rows that were put in, however often they changed, went and came, and out of a file too", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 5 }), (steps, portion) => {
        const packed = new PackedRows();
        const held = new Map<string, ListItem>();
        for (const each of steps) {
          if ("put" in each) {
            packed.put(each.put);
            held.set(each.put.id, each.put);
          } else {
            packed.delete(each.gone);
            held.delete(each.gone);
          }
        }
        expect([...packed.all()]).toEqual([...held.values()]);
        const again = new PackedRows();
        for (const each of kept(packed.portions(portion))) again.add(each);
        expect([...again.all()]).toEqual([...held.values()]);
        for (const item of held.values()) {
          expect(again.get(item.id)).toEqual(item);
          expect(again.value(item.id, "Meeting")).toEqual(item.fields.Meeting);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("stay what they are when a column comes to hold more different values than are worth sharing", () => {
    const packed = new PackedRows();
    const row = (n: number): ListItem => ({
      id: `${n}`,
      etag: `"${n}"`,
      fields: { Key: `key ${n}`, Meeting: `m${n % 7}`, ...(n % 3 === 0 ? { Reason: `because ${n}` } : {}) },
    });
    for (let n = 0; n < 70_000; n++) packed.put(row(n));
    packed.put({ ...row(5), fields: { Key: "key 5", Reason: "said later" } });
    packed.delete("6");
    expect(packed.size).toBe(69_999);
    expect(packed.get("4")).toEqual(row(4));
    expect(packed.get("5")?.fields).toEqual({ Key: "key 5", Reason: "said later" });
    expect(packed.ofKey("key 6")).toBeUndefined();
    expect(packed.ofKey("key 69999")).toEqual(row(69_999));
    expect(packed.ofKey("key 33333")).toEqual(row(33_333));
  });
});
