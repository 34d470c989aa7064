import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { KeptText, KeptTexts } from "../../../shared/domain/resources/ports.ts";
import { unlessAbsent } from "../../../shared/graph/mirror/unless-absent.ts";
import { writeWhole } from "../../../shared/graph/mirror/write-whole.ts";

const fileTextSchema = z.union([
  z.object({
    found: z.literal(true),
    text: z.string(),
    cut: z.enum(["too-long", "too-much-inside", "took-too-long", "damaged"]).optional(),
  }),
  z.object({
    found: z.literal(false),
    why: z.enum([
      "not-text",
      "no-words",
      "too-large",
      "password-protected",
      "damaged",
      "took-too-long",
      "too-much-inside",
    ]),
  }),
]);
const keptSchema = z.object({
  format: z.literal(1),
  version: z.string(),
  contentTag: z.string(),
  contentHash: z.string().optional(),
  read: fileTextSchema,
});

/** Texts of documents as files in a folder, one each. What cannot be read is read anew from the document. */
export function textFolder(folder: string): KeptTexts {
  const fileOf = (id: string) => join(folder, `${encodeURIComponent(id)}.json`);
  return {
    async find(id) {
      const kept = keptSchema.safeParse(jsonIn(await readFile(fileOf(id), "utf8").catch(unlessAbsent)));
      return kept.success ? (kept.data as KeptText) : undefined;
    },
    async keep(id, { version, contentTag, contentHash, read }) {
      const written = JSON.stringify({ format: 1, version, contentTag, contentHash, read });
      await writeWhole(fileOf(id), async (handle) => void (await handle.write(written)));
    },
    drop: (id) => rm(fileOf(id), { force: true }),
  };
}

function jsonIn(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
