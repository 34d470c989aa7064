import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { fileInZip } from "./file-in-zip.fixture.ts";
import { root } from "./places.ts";

const node = (args: string[], cwd = root) =>
  promisify(execFile)(process.execPath, ["--import", "tsx", ...args], {
    cwd,
    env: { PATH: process.env.PATH },
  });

describe("npm run release", () => {
  let out: string;
  beforeAll(async () => {
    out = mkdtempSync(join(tmpdir(), "beacon-release-"));
    await node([fileURLToPath(new URL("./release.ts", import.meta.url)), "--out", out]);
  }, 180_000);
  afterAll(() => rmSync(out, { recursive: true }));

  it("packs the code, the built tab and the list of packages, and no test", async () => {
    const files = readdirSync(join(out, "server"), { recursive: true, encoding: "utf8" });
    expect(files).toEqual(
      expect.arrayContaining([join("bot", "main.ts"), join("dist", "tab", "index.html")]),
    );
    expect(files.filter((file) => /\.test\.tsx?$|\.fixture\./.test(file))).toEqual([]);
    const zip = readdirSync(out).find((name) => /^beacon-\d+\.\d+\.\d+\.zip$/.test(name)) ?? "";
    for (const name of ["bot/main.ts", "dist/tab/index.html", "package-lock.json"])
      expect(await fileInZip(join(out, zip), name)).toBeDefined();
  });

  it("holds all that the server reads: without its settings it starts as far as to name them", async () => {
    const server = join(out, "server");
    symlinkSync(join(root, "node_modules"), join(server, "node_modules"), "junction");
    await expect(node(["bot/main.ts"], server)).rejects.toThrow(
      "Beacon cannot start. Set these in its environment:",
    );
  });
});
