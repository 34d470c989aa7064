import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { editionOf } from "../../testing/builders.ts";
import type { PersonId } from "../directory/person.ts";
import type { ItemId } from "./ids.ts";
import { type Receipt, receiptActs, withAct, withoutAct } from "./receipt.ts";

const blank: Receipt = {
  edition: editionOf("2026-11-24"),
  item: "cover" as ItemId,
  person: "asha" as PersonId,
  door: "tab",
};
const act = fc.constantFrom(...receiptActs);
const instant = fc
  .integer({ min: 0, max: 100_000 })
  .map((minutes) => new Date(1_790_000_000_000 + minutes * 60_000));
const receipts = fc
  .array(fc.tuple(act, instant), { maxLength: 3 })
  .map((acts) => acts.reduce((receipt, [each, at]) => withAct(receipt, each, at), blank));

describe("what a reader has done with an item", () => {
  it("keeps the first time of each act", () => {
    const first = new Date("2026-11-24T15:40:00Z");
    const again = new Date("2026-11-24T16:00:00Z");
    const receipt = withAct(
      withAct(withAct(blank, "acknowledged", first), "acknowledged", again),
      "done",
      again,
    );
    expect(receipt).toEqual({ ...blank, acknowledgedAt: first, doneAt: again });
  });

  it("different acts may come in any order", () => {
    fc.assert(
      fc.property(receipts, act, instant, act, instant, (receipt, one, at, other, then) => {
        fc.pre(one !== other);
        expect(withAct(withAct(receipt, one, at), other, then)).toEqual(
          withAct(withAct(receipt, other, then), one, at),
        );
      }),
    );
  });

  it("an act repeated changes nothing (invariant 2)", () => {
    fc.assert(
      fc.property(receipts, act, instant, instant, (receipt, each, at, then) => {
        const once = withAct(receipt, each, at);
        expect(withAct(once, each, then)).toBe(once);
      }),
    );
  });

  it("an act taken back leaves no trace, and may be done again", () => {
    fc.assert(
      fc.property(receipts, act, instant, (receipt, each, at) => {
        const without = withoutAct(receipt, each);
        expect(without[`${each}At`]).toBeUndefined();
        expect(withoutAct(withAct(without, each, at), each)).toEqual(without);
        expect(withAct(without, each, at)[`${each}At`]).toEqual(at);
      }),
    );
  });
});
