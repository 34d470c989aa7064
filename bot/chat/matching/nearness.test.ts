import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { slipsBetween } from "../../../shared/domain/resources/search/spelling.ts";
import { nearnessTo } from "./nearness.ts";

describe("whether a text may be a name with letters wrong", () => {
  it.each([
    ["englsh", true],
    ["eglnish", true],
    ["headteachres", true],
    ["phonics", false],
    ["a", false],
  ])("“%s” among English and headteachers: %s", (text, expected) => {
    expect(nearnessTo(["english", "headteachers"])(text, 2)).toBe(expected);
  });

  it("never says no where a name is near", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcdeé "), maxLength: 9 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), word, fc.nat(3), (names, text, most) => {
        // Two letters that changed places count as one slip there and as two here.
        const isNear = names.some((name) => slipsBetween(name, text, most) <= most);
        expect(nearnessTo(names)(text, most) || !isNear).toBe(true);
      }),
    );
  });
});
