import { describe, expect, it } from "@jest/globals";
import { changeNumber, type ListItem } from "./list-items.ts";
import { ListMirror } from "./list-mirror.ts";

const row = (id: string, version: number, key = `key-${id}`): ListItem => ({
  id,
  etag: `"{guid},${version}"`,
  fields: { Key: key, Version: version },
});
const holding = (...rows: ListItem[]) => {
  const mirror = new ListMirror("Things");
  for (const each of rows) mirror.put(each);
  return mirror;
};

describe("a list in memory", () => {
  it("finds a row by its key, and no longer by a key it has given up", () => {
    const mirror = holding(row("1", 1, "old"));
    mirror.put(row("1", 2, "new"));
    expect(mirror.byKey("new")?.id).toBe("1");
    expect(mirror.byKey("old")).toBeUndefined();
  });

  it("finds the row that has a key now, when another has given it up", () => {
    const mirror = holding(row("1", 1, "a"), row("2", 1, "b"));
    mirror.put(row("2", 2, "a"));
    mirror.put(row("1", 2, "c"));
    expect(mirror.byKey("a")?.id).toBe("2");
  });

  it("keeps its newer row when a page fetched earlier arrives", () => {
    const mirror = holding(row("1", 3));
    mirror.takeIn({ value: [row("1", 2)] });
    expect(mirror.byKey("key-1")).toEqual(row("1", 3));
  });

  it("does not bring back a row that we removed, until delta has told of its end", () => {
    const mirror = holding(row("1", 3));
    mirror.remove("1");
    mirror.takeIn({ value: [row("1", 3)] });
    expect(mirror.size).toBe(0);
    mirror.takeIn({ value: [{ id: "1", deleted: true }] });
    mirror.takeIn({ value: [row("1", 4)] });
    expect(mirror.byKey("key-1")).toEqual(row("1", 4));
  });

  it("takes a row whose version it cannot read as the newer one", () => {
    const mirror = holding(row("1", 3));
    mirror.put({ ...row("1", 3), etag: "W/other", fields: { Key: "key-1", Version: 9 } });
    expect(mirror.byKey("key-1")?.fields.Version).toBe(9);
  });

  it("drops what an enumeration does not name, save what was written since it began", () => {
    const mirror = holding(row("1", 1), row("2", 1));
    const stood = mirror.ids;
    mirror.put(row("3", 1));
    mirror.dropUnnamed({ stood, named: new Set(["1"]) });
    expect([...mirror.ids]).toEqual(["1", "3"]);
  });

  it("tells of each change, with what stood before", () => {
    const mirror = holding(row("1", 1));
    const told: (string | undefined)[][] = [];
    mirror.onChange(({ before, after }) => told.push([before?.etag, after?.etag]));
    mirror.put(row("1", 2));
    mirror.put(row("1", 1));
    mirror.remove("1");
    mirror.remove("1");
    expect(told).toEqual([
      ['"{guid},1"', '"{guid},2"'],
      ['"{guid},2"', undefined],
    ]);
  });
});

it.each([
  ['"{E9F2A1B0-0000-4000-8000-000000000001},7"', 7],
  ['"e9f2a1b0-0000-4000-8000-000000000001,12"', 12],
  ['W/"abc"', undefined],
  ["", undefined],
])("the version in %s is %s", (etag, expected) => {
  expect(changeNumber(etag)).toBe(expected);
});
