import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { TextIndex } from "../../../domain/resources/search/text-index.ts";
import { indexFolder } from "./index-folder.ts";

const make = { siteId: "site-1", stamp: "1.a" };
const anIndex = () => {
  const index = new TextIndex();
  index.put({
    ...{ id: "r1", title: "Phonics", description: "Check", publisher: "DfE", kind: "guidance", phase: "all" },
    networks: [],
  });
  return index.save();
};

describe("the saved index of the search", () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "beacon-index-"));
    file = join(folder, "search-index.bin");
    await indexFolder(folder, make).save(1, anIndex);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("comes back as it was, and leaves nothing else behind", async () => {
    expect(await indexFolder(folder, make).restore()).toEqual(anIndex());
    expect(await readdir(folder)).toEqual(["search-index.bin"]);
  });

  it.each([
    ["of another site", { ...make, siteId: "site-2" }],
    ["built by other rules", { ...make, stamp: "2.a" }],
  ])("is as good as none when it is %s", async (_name, other) => {
    expect(await indexFolder(folder, other).restore()).toBeUndefined();
  });

  it("is as good as none where there is no folder yet", async () => {
    expect(await indexFolder(join(folder, "none"), make).restore()).toBeUndefined();
  });

  it("is as good as none when it is cut short anywhere", async () => {
    const whole = await readFile(file);
    for (const length of [0, 1, 20, whole.length >> 1, whole.length - 1]) {
      await writeFile(file, whole);
      await truncate(file, length);
      expect(await indexFolder(folder, make).restore()).toBeUndefined();
    }
  });

  it("is as good as none when any byte of it has changed", async () => {
    const whole = await readFile(file);
    for (let at = 0; at < whole.length; at += 7) {
      const bytes = Buffer.from(whole);
      bytes.writeUInt8(bytes.readUInt8(at) ^ 0x55, at);
      await writeFile(file, bytes);
      const restored = await indexFolder(folder, make).restore();
      expect([at, restored]).toEqual([at, undefined]);
    }
  });

  it("is written again only when something has changed", async () => {
    const kept = indexFolder(folder, make);
    let taken = 0;
    const index = () => {
      taken++;
      return anIndex();
    };
    for (const revision of [1, 1, 2, 2]) await kept.save(revision, index);
    expect(taken).toBe(2);
  });
});
