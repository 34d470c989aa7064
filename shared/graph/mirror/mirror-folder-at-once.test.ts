import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "@jest/globals";
import { ListMirror } from "./list-mirror.ts";
import { mirrorFolder } from "./mirror-folder.ts";

const row = (n: number, version: number) => ({
  id: String(n),
  etag: `"{guid},${version}"`,
  // What ends a line elsewhere is a letter like others here.
  fields: { Key: `key ${n}`, Text: `one\u2028two\nthree ${n % 9}`, Number: n, Nothing: null },
});

it("a list saved by the clock and by the end of a server at once is whole, and so is a row that came meanwhile", async () => {
  const folder = await mkdtemp(join(tmpdir(), "beacon-mirror-"));
  try {
    const list = new ListMirror("Things");
    for (let n = 0; n < 2600; n++) list.put(row(n, 1));
    list.deltaPath = "/delta?token=1";
    const kept = mirrorFolder(folder);
    const first = kept.save(list, "site", "list");
    list.put(row(7, 2));
    list.put(row(2600, 1));
    await Promise.all([first, kept.save(list, "site", "list"), kept.save(list, "site", "list")]);
    expect(await readdir(folder)).toEqual(["things.json"]);
    const again = new ListMirror("Things");
    expect(await mirrorFolder(folder).restore(again, "site", "list")).toBe(true);
    expect(again.fingerprint).toBe(list.fingerprint);
    expect(again.deltaPath).toBe("/delta?token=1");
    expect([...again.all()]).toEqual([...list.all()]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
