import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { writeWhole } from "./write-whole.ts";

describe("a file that is written whole or not at all", () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "beacon-whole-"));
    file = join(folder, "schools.json");
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("is one server's and not a mixture when several write it at once", async () => {
    const texts = ["A", "B", "C", "D"].map((letter) => letter.repeat(200_000));
    await Promise.all(
      texts.map((text) =>
        writeWhole(file, async (handle) => {
          for (let from = 0; from < text.length; from += 1000)
            await handle.write(text.slice(from, from + 1000));
        }),
      ),
    );
    expect(texts).toContain(await readFile(file, "utf8"));
    expect(await readdir(folder)).toEqual(["schools.json"]);
  });

  it("stays as it was when the writing fails", async () => {
    await writeFile(file, "before");
    const failing = writeWhole(file, async (handle) => {
      await handle.write("half");
      throw new Error("The disk is full.");
    });
    await expect(failing).rejects.toThrow("The disk is full.");
    expect(await readFile(file, "utf8")).toBe("before");
    expect(await readdir(folder)).toEqual(["schools.json"]);
  });

  it("takes away what a killed server left an hour ago, and leaves what is being written", async () => {
    const [old, fresh] = [`${file}.old.new`, `${file}.fresh.new`];
    await Promise.all([writeFile(old, "half"), writeFile(fresh, "half")]);
    const anHourAgo = new Date(Date.now() - 61 * 60_000);
    await utimes(old, anHourAgo, anHourAgo);
    await writeWhole(file, async (handle) => void (await handle.write("whole")));
    expect((await readdir(folder)).sort()).toEqual(["schools.json", "schools.json.fresh.new"]);
  });
});
