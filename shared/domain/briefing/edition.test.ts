import { expect, it } from "@jest/globals";
import { anEdition, anItem } from "../../testing/builders.ts";
import { type EditionStatus, inOrder, isOpenForEditing } from "./edition.ts";
import type { ItemId } from "./ids.ts";

it.each<[EditionStatus, boolean]>([
  ["draft", true],
  ["scheduled", true],
  ["publishing", false],
  ["published", false],
])("an edition that is %s may still be changed: %s", (status, expected) => {
  expect(isOpenForEditing(anEdition({ status }))).toBe(expected);
});

it("items stand in the editor's order, and new ones last", () => {
  const items = ["a", "b", "c", "d"].map((id) => anItem(id));
  const order = ["c", "gone", "a"] as ItemId[];
  expect(inOrder(items, order).map(({ id }) => id)).toEqual(["c", "a", "b", "d"]);
});
