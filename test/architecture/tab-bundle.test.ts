import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import { z } from "zod";

const built = fileURLToPath(new URL("../../dist/tab/", import.meta.url));
const manifestPath = join(built, ".vite/manifest.json");
const isBuilt = existsSync(manifestPath);

/** What a phone on a school's worst connection loads before it shows anything: about two seconds at 1 Mbit/s. */
const budgetBytes = 200_000;

const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.boolean().optional(),
    imports: z.array(z.string()).optional(),
  }),
);

/** The files of the entries and of everything they import before anything lazy. */
function firstLoad(manifest: z.infer<typeof manifestSchema>): string[] {
  const seen = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    chunk.imports?.forEach(visit);
  };
  for (const [key, { isEntry }] of Object.entries(manifest)) if (isEntry) visit(key);
  return [...seen].flatMap((key) => manifest[key]?.file ?? []);
}

const readManifest = () => manifestSchema.parse(JSON.parse(readFileSync(manifestPath, "utf8")));

// Without a build there is nothing to weigh: `npx vite build -c tab/vite.config.ts` makes one.
(isBuilt ? describe : describe.skip)("the tab as it is built (skipped when dist/tab is not there)", () => {
  it("shows its first page within 200 kB of compressed JavaScript", () => {
    const files = firstLoad(readManifest()).filter((file) => file.endsWith(".js"));
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file))).length, 0);
    expect(files.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(budgetBytes);
  });

  it("never asks Microsoft Graph itself: what a person may see is decided by the server", () => {
    const files = Object.values(readManifest()).map(({ file }) => file);
    const asking = files.filter((file) =>
      readFileSync(join(built, file), "utf8").includes("graph.microsoft.com"),
    );
    expect(asking).toEqual([]);
  });
});
