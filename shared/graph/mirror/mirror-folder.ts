import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { ListMirror } from "./list-mirror.ts";

const savedSchema = z.object({
  format: z.literal(2),
  siteId: z.string(),
  listId: z.string(),
  deltaPath: z.string().startsWith("/"),
  rows: z.array(z.object({ id: z.string(), etag: z.string(), fields: z.record(z.string(), z.unknown()) })),
});

/** Saved copies of the mirror, so that a start asks Graph only for what has changed since. What cannot be read is rebuilt. */
export interface MirrorFolder {
  restore(mirror: ListMirror, siteId: string, listId: string): Promise<boolean>;
  save(mirror: ListMirror, siteId: string, listId: string): Promise<void>;
}

export function mirrorFolder(folder: string): MirrorFolder {
  const savedPaths = new Map<string, string>();
  const fileOf = (mirror: ListMirror) =>
    join(folder, `${mirror.name.toLowerCase().replaceAll(" ", "-")}.json`);

  return {
    async restore(mirror, siteId, listId) {
      const saved = savedSchema.safeParse(await readJson(fileOf(mirror)));
      if (!saved.success || saved.data.siteId !== siteId || saved.data.listId !== listId) return false;
      for (const row of saved.data.rows) mirror.put(row);
      mirror.deltaPath = saved.data.deltaPath;
      savedPaths.set(mirror.name, saved.data.deltaPath);
      return true;
    },

    async save(mirror, siteId, listId) {
      const { deltaPath } = mirror;
      if (deltaPath === undefined || savedPaths.get(mirror.name) === deltaPath) return;
      const text = JSON.stringify({ format: 2, siteId, listId, deltaPath, rows: [...mirror.all()] });
      await mkdir(folder, { recursive: true });
      const file = fileOf(mirror);
      await writeFile(`${file}.new`, text, { mode: 0o600 });
      await rename(`${file}.new`, file);
      savedPaths.set(mirror.name, deltaPath);
    },
  };
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    const isAbsent =
      typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT";
    // A copy cut short is as good as none: the rows come from Graph again.
    if (isAbsent || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
