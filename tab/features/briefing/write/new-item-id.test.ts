import { describe, expect, it } from "@jest/globals";
import { newItemId } from "./new-item-id.ts";

const tuesday = Date.UTC(2026, 10, 24, 12);

describe("the id of an item that is being written", () => {
  it("is a UUID that tells when it was made", () => {
    expect(newItemId(tuesday)).toMatch(/^01a20d6d-5a00-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("stands after those made before it, and is never the same twice", () => {
    const ids = [0, 1, 1000, 86_400_000].map((later) => newItemId(tuesday + later));
    expect([...ids].sort()).toEqual(ids);
    expect(newItemId(tuesday)).not.toBe(newItemId(tuesday));
  });
});
