import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { inTurn } from "./in-turn.ts";
import { jsonIn, linesOf, writeLines } from "./line-file.ts";
import type { ListMirror } from "./list-mirror.ts";
import { PackedRows, type RowPortion } from "./packed-rows.ts";

/** Of lists that exist once an academic year. */
const yearlyFile = /^[a-z-]+-\d{4}-\d{2}\.json$/;

/** Rows a line: little enough that writing or reading one keeps nobody waiting. */
const rowsPerLine = 500;

const headSchema = z.object({
  format: z.literal(2),
  siteId: z.string(),
  listId: z.string(),
  deltaPath: z.string().startsWith("/"),
});

const texts = z.custom<string[]>(
  (value) => Array.isArray(value) && value.every((each) => typeof each === "string"),
);
const codes = z.custom<number[]>(
  (value) => Array.isArray(value) && value.every((each) => Number.isInteger(each) && each >= 0),
);
const portionSchema: z.ZodType<RowPortion> = z
  .object({
    ids: texts,
    etags: texts,
    columns: z.array(z.object({ name: z.string(), values: z.array(z.unknown()), codes })),
  })
  .refine(
    ({ ids, etags, columns }) =>
      etags.length === ids.length && columns.every((column) => column.codes.length === ids.length),
  );

/** Saved copies of the mirror, so that a start asks Graph only for what has changed since. What cannot be read is rebuilt. */
export interface MirrorFolder {
  restore(mirror: ListMirror, siteId: string, listId: string): Promise<boolean>;
  save(mirror: ListMirror, siteId: string, listId: string): Promise<void>;
  /** Deletes the copies of other years' lists: what is not in memory any more is kept nowhere. */
  keepOnly(lists: readonly string[]): Promise<void>;
}

/**
 * A list's file is one JSON document, written and read line by line: a county's invitations would not fit into one text. The
 * first line says whose rows they are, each line after it holds some of them, the last closes the document.
 */
export function mirrorFolder(folder: string): MirrorFolder {
  const saved = new Map<string, string>();
  const stateOf = (mirror: ListMirror) => `${mirror.deltaPath} ${mirror.fingerprint}`;
  const fileNameOf = (list: string) => `${list.toLowerCase().replaceAll(" ", "-")}.json`;
  const fileOf = (mirror: ListMirror) => join(folder, fileNameOf(mirror.name));

  async function save(mirror: ListMirror, siteId: string, listId: string): Promise<void> {
    // Before the rows: one that is newer than this comes again, and none is left out.
    const { deltaPath } = mirror;
    const state = stateOf(mirror);
    if (deltaPath === undefined || saved.get(mirror.name) === state) return;
    await writeLines(fileOf(mirror), documentOf(mirror, { format: 2, siteId, listId, deltaPath }));
    saved.set(mirror.name, state);
  }

  async function keepOnly(lists: readonly string[]): Promise<void> {
    const kept = new Set(lists.map(fileNameOf));
    await mkdir(folder, { recursive: true });
    const left = (await readdir(folder)).filter((name) => yearlyFile.test(name) && !kept.has(name));
    for (const name of left) await rm(join(folder, name), { force: true });
  }

  return {
    keepOnly,
    async restore(mirror, siteId, listId) {
      const kept = await readDocument(fileOf(mirror), { siteId, listId });
      if (!kept) return false;
      mirror.restore(kept.rows, kept.deltaPath);
      saved.set(mirror.name, stateOf(mirror));
      return true;
    },

    // One after the other: the clock and the end of a server may both ask for it.
    save: inTurn(save),
  };
}

function* documentOf(mirror: ListMirror, head: z.infer<typeof headSchema>): Generator<string> {
  yield headLine(head);
  let between = "";
  for (const portion of mirror.portions(rowsPerLine)) {
    yield `${between}${JSON.stringify(portion)}`;
    between = ",";
  }
  yield end;
}

const end = "]}";
const beginsRows = ',"rows":[';
const headLine = (head: z.infer<typeof headSchema>) => `${JSON.stringify(head).slice(0, -1)}${beginsRows}`;

/** Undefined when there is none, or it is of another list, or not whole: a copy cut short is as good as none. */
async function readDocument(
  file: string,
  of: { siteId: string; listId: string },
): Promise<{ deltaPath: string; rows: PackedRows } | undefined> {
  let head: z.infer<typeof headSchema> | undefined;
  const rows = new PackedRows();
  for await (const line of linesOf(file)) {
    if (!head) {
      head = headIn(line);
      if (head?.siteId !== of.siteId || head.listId !== of.listId) return undefined;
    } else if (line === end) return { deltaPath: head.deltaPath, rows };
    else {
      const portion = portionSchema.safeParse(jsonIn(line.startsWith(",") ? line.slice(1) : line));
      if (!portion.success) return undefined;
      rows.add(portion.data);
    }
  }
  return undefined;
}

function headIn(line: string): z.infer<typeof headSchema> | undefined {
  if (!line.endsWith(beginsRows)) return undefined;
  return headSchema.safeParse(jsonIn(`${line.slice(0, -beginsRows.length)}}`)).data;
}
