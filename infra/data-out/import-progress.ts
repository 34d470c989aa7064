import { existsSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { jsonIn, linesOf } from "../../shared/graph/mirror/line-file.ts";

/** How far an import into one site is, kept beside the export, so that it goes on where it was stopped. */
export interface ImportProgress {
  /** Nothing of it is on the site yet, as far as is known here. */
  readonly isNew: boolean;
  readonly isDone: boolean;
  /** The site is known to have been empty when it began. */
  begin(): Promise<void>;
  /** Rows of a list that stand on the site. */
  rowsDone(list: string): number;
  noteRows(list: string, done: number): Promise<void>;
  /** The row of a file that stands on the site with its content. */
  rowOfFile(library: string, number: string): string | undefined;
  noteFile(library: string, number: string, row: string): Promise<void>;
  end(): Promise<void>;
}

const lineSchema = z.union([
  z.object({ site: z.string(), export: z.string(), did: z.literal("begin") }),
  z.object({
    site: z.string(),
    export: z.string(),
    did: z.literal("rows"),
    list: z.string(),
    done: z.number(),
  }),
  z.object({
    site: z.string(),
    export: z.string(),
    did: z.literal("file"),
    library: z.string(),
    number: z.string(),
    row: z.string(),
  }),
  z.object({ site: z.string(), export: z.string(), did: z.literal("end") }),
]);
type Line = z.infer<typeof lineSchema>;
type Done = Line extends infer Each ? (Each extends Line ? Omit<Each, "site" | "export"> : never) : never;

const name = "import-progress.jsonl";

/** `of` is the site and the export: another site, or another export in the same folder, begins anew. */
export async function importProgress(
  folder: string,
  of: { readonly site: string; readonly export: string },
): Promise<ImportProgress> {
  const file = join(folder, name);
  const rows = new Map<string, number>();
  const files = new Map<string, string>();
  let isNew = true;
  let isDone = false;
  if (existsSync(file))
    for await (const text of linesOf(file)) {
      // A last line that was cut short was not done.
      const line = lineSchema.safeParse(jsonIn(text)).data;
      if (line?.site !== of.site || line.export !== of.export) continue;
      isNew = false;
      isDone = line.did === "end";
      if (line.did === "rows") rows.set(line.list, line.done);
      if (line.did === "file") files.set(`${line.library}/${line.number}`, line.row);
    }
  const note = (done: Done) => appendFile(file, `${JSON.stringify({ ...of, ...done })}\n`, { mode: 0o600 });
  return {
    isNew,
    isDone,
    begin: () => note({ did: "begin" }),
    rowsDone: (list) => rows.get(list) ?? 0,
    noteRows: (list, done) => note({ did: "rows", list, done }),
    rowOfFile: (library, number) => files.get(`${library}/${number}`),
    async noteFile(library, number, row) {
      files.set(`${library}/${number}`, row);
      await note({ did: "file", library, number, row });
    },
    end: () => note({ did: "end" }),
  };
}
