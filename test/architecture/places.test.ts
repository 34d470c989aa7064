import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { type SourceFile, sourceFiles } from "./source-files.ts";

/** Folders of one person's machine. Only at the start of a path: addresses hold the same words further on. */
const machinePath = /(?<![\w.:/$})-])\/(?:work|home|Users|mnt)\/[\w.-]+/;
const temporaryPath = /["'`]\/(?:var\/)?tmp\b/;
const registryHost = /\b(?:registry\.[a-z0-9-]+\.[a-z]+|npm\.pkg\.github\.com|\S*artifactory\S*\/)/i;
const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
const thisCheckout = new RegExp(`(?<![\\w.])${root.replace(/[^\w/]/g, "\\$&")}(?![\\w-])`);

function placesNamed({ path, text }: SourceFile): string[] {
  // Tests of how a program is found invent machines to find it on; none of them is this one.
  const forms = /\.test\.ts$/.test(path) ? [registryHost] : [machinePath, temporaryPath, registryHost];
  return text.split("\n").flatMap((line, index) => {
    const found = thisCheckout.test(line)
      ? "this checkout"
      : forms.map((form) => form.exec(line)?.[0]).find(Boolean);
    return found ? [`${path}:${index + 1} names ${found}`] : [];
  });
}

const files = sourceFiles(
  ...[".ts", ".tsx", ".js", ".mjs", ".cjs", ".css", ".html", ".json", ".yml", ".yaml", ".md"],
);

describe("where things are", () => {
  it("is nowhere the machine of whoever wrote it, nor the host that packages came from", () => {
    const others = files.filter(({ path }) => path !== "test/architecture/places.test.ts");
    expect(others.flatMap(placesNamed)).toEqual([]);
  });

  it("is left to whoever installs, by the lock file too", () => {
    const lock = files.find(({ path }) => path === "package-lock.json");
    const { packages } = JSON.parse(lock?.text ?? "") as { packages: Record<string, { resolved?: string }> };
    expect(Object.keys(packages).length).toBeGreaterThan(100);
    expect(Object.values(packages).filter(({ resolved }) => resolved?.includes("://"))).toEqual([]);
  });

  it.each([
    ['const folder = "/home/esme/beacon";', "a.ts:1 names /home/esme"],
    ["see /Users/esme/notes.md", "a.ts:1 names /Users/esme"],
    ['join("/tmp", name)', 'a.ts:1 names "/tmp'],
    ["from https://registry.example.org/fastify", "a.ts:1 names registry.example.org"],
    [`cd ${root}`, "a.ts:1 names this checkout"],
  ])("would be noticed in %s", (text, expected) => {
    expect(placesNamed({ path: "a.ts", text })).toEqual([expected]);
  });

  it("may be a page of the web", () => {
    expect(
      placesNamed({ path: "a.ts", text: "https://school.example/home/news and /drive/root/children" }),
    ).toEqual([]);
  });
});
