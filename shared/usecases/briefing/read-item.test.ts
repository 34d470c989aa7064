import { describe, expect, it } from "@jest/globals";
import { type Receipt, withAct } from "../../domain/briefing/receipt.ts";
import type { PersonId } from "../../domain/directory/person.ts";
import { anItem, editionOf } from "../../testing/builders.ts";
import { isSettledFor } from "./read-item.ts";

const blank: Receipt = { edition: editionOf("2026-11-24"), person: "asha" as PersonId, door: "tab" };

describe("whether an item is settled", () => {
  const at = new Date("2026-11-24T16:00:00Z");
  const asking = anItem("cover", { action: { text: "Return the cover form" } });
  const telling = anItem("dates");

  it.each([
    ["an action is not settled by nothing", asking, undefined, false],
    ["an action is not settled by having been noted", asking, withAct(blank, "acknowledged", at), false],
    ["an action is settled when done", asking, withAct(blank, "done", at), true],
    ["news is not settled by having been opened", telling, withAct(blank, "opened", at), false],
    ["news is settled when noted", telling, withAct(blank, "acknowledged", at), true],
  ])("%s", (_name, item, receipt, expected) => {
    expect(isSettledFor({ item, receipt })).toBe(expected);
  });
});
