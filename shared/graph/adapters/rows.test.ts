import { expect, it } from "@jest/globals";
import { z } from "zod";
import { ListMirror } from "../mirror/list-mirror.ts";
import { MirroredRows, rowReader, type UnreadableRow } from "./rows.ts";

const schema = z.object({ Key: z.string(), Pupils: z.number() }).transform((row) => row.Pupils);
const row = (id: string, version: number, pupils: unknown) => ({
  id,
  etag: `"{guid},${version}"`,
  fields: { Key: id, Pupils: pupils },
});

it("a row that somebody spoiled by hand is left out and reported without its values, and the others stand", () => {
  const reported: UnreadableRow[] = [];
  const mirror = new ListMirror("Schools");
  mirror.put(row("1", 1, 200));
  mirror.put(row("2", 1, "Mrs Bell has them"));
  const rows = new MirroredRows(
    mirror,
    rowReader("Schools", schema, (each) => reported.push(each)),
  );
  expect(rows.all().map(({ value }) => value)).toEqual([200]);
  expect(reported).toEqual([{ list: "Schools", itemId: "2", problems: ["Pupils: invalid_type"] }]);
});

it("a row comes back when it is mended, and goes when it is spoiled or removed", () => {
  const mirror = new ListMirror("Schools");
  const rows = new MirroredRows(
    mirror,
    rowReader("Schools", schema, () => {}),
  );
  const told: (number | undefined)[][] = [];
  rows.onChange((before, after) => told.push([before, after]));
  mirror.put(row("1", 1, "many"));
  mirror.put(row("1", 2, 200));
  mirror.put(row("1", 3, "many"));
  mirror.put(row("1", 4, 210));
  mirror.remove("1");
  expect(told).toEqual([
    [undefined, undefined],
    [undefined, 200],
    [200, undefined],
    [undefined, 210],
    [210, undefined],
  ]);
  expect(rows.all()).toEqual([]);
});
