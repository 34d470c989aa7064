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

it("new items stand as they were made, written and taken from elsewhere alike", () => {
  const written = (made: string, title: string) => {
    const time = new Date(made).getTime().toString(16).padStart(12, "0");
    return anItem(`${time.slice(0, 8)}-${time.slice(8)}-7abc-8000-000000000000`, { title });
  };
  const taken = (id: string, made: string, title: string) =>
    anItem(id, { title, source: { kind: "meeting", id, title, takenAt: new Date(made) } });
  const items = [
    anItem("offer-of-before-that-was-kept", { title: "Fifth" }),
    taken("offer-zz", "2026-11-23T09:02:00Z", "Second"),
    taken("offer-aa", "2026-11-23T09:04:00Z", "Fourth"),
    written("2026-11-23T09:03:00Z", "Third"),
    written("2026-11-23T09:01:00Z", "First"),
  ];
  expect(inOrder(items, []).map(({ title }) => title)).toEqual([
    "First",
    "Second",
    "Third",
    "Fourth",
    "Fifth",
  ]);
});

it("items stand in the editor's order, and new ones last", () => {
  const items = ["a", "b", "c", "d"].map((id) => anItem(id));
  const order = ["c", "gone", "a"] as ItemId[];
  expect(inOrder(items, order).map(({ id }) => id)).toEqual(["c", "a", "b", "d"]);
});
