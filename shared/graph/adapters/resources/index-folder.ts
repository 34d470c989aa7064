import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { z } from "zod";
import type { SavedIndex } from "../../../domain/resources/search/saved-index.ts";
import { inTurn } from "../../mirror/in-turn.ts";
import { jsonIn } from "../../mirror/line-file.ts";
import { unlessAbsent } from "../../mirror/unless-absent.ts";
import { writeWhole } from "../../mirror/write-whole.ts";

const newline = 10;
const headSchema = z.object({ of: z.string(), digest: z.string() });

/** The search's index as it was when a server stopped, so that the next one reads only what has changed since. */
export interface IndexFolder {
  /** Undefined when there is none, or it is of another site or another make, or not as it was written: then it is built anew. */
  restore(): Promise<SavedIndex | undefined>;
  /** Writes nothing while `revision` is that of the last save. */
  save(revision: number, index: () => SavedIndex): Promise<void>;
}

/**
 * One file beside the mirror's rows: a line that says whose and of what make it is, with a digest of all that follows. `stamp` tells
 * what the index is built by; Node's own form of the data is part of the make.
 */
export function indexFolder(
  folder: string,
  { siteId, stamp }: { siteId: string; stamp: string },
): IndexFolder {
  const file = join(folder, "search-index.bin");
  const of = `${siteId} ${stamp} ${process.versions.v8}`;
  let saved: number | undefined;
  return {
    async restore() {
      const bytes = await readFile(file).catch(unlessAbsent);
      const end = bytes?.indexOf(newline) ?? -1;
      if (!bytes || end < 0) return undefined;
      const head = headSchema.safeParse(jsonIn(bytes.subarray(0, end).toString("utf8"))).data;
      const body = bytes.subarray(end + 1);
      // What has this digest was written by `save`, and so needs no other look.
      return head?.of === of && head.digest === digestOf(body)
        ? (deserialize(body) as SavedIndex)
        : undefined;
    },

    // One after the other: the clock and the end of a server may both ask for it.
    save: inTurn(async (revision: number, index: () => SavedIndex) => {
      if (revision === saved) return;
      const body = serialize(index());
      await writeWhole(file, async (handle) => {
        await handle.write(`${JSON.stringify({ of, digest: digestOf(body) })}\n`);
        await handle.writeFile(body);
      });
      saved = revision;
    }),
  };
}

const digestOf = (body: Buffer): string => createHash("sha256").update(body).digest("hex");
