import { createReadStream } from "node:fs";
import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { inTurn } from "./in-turn.ts";
import type { ListMirror } from "./list-mirror.ts";
import type { RowPortion } from "./packed-rows.ts";

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
}

/**
 * A list's file is one JSON document, written and read line by line: a county's invitations would not fit into one text. The
 * first line says whose rows they are, each line after it holds some of them, the last closes the document.
 */
export function mirrorFolder(folder: string): MirrorFolder {
  const savedPaths = new Map<string, string>();
  const fileOf = (mirror: ListMirror) =>
    join(folder, `${mirror.name.toLowerCase().replaceAll(" ", "-")}.json`);

  async function save(mirror: ListMirror, siteId: string, listId: string): Promise<void> {
    // Before the rows: one that is newer than this comes again, and none is left out.
    const { deltaPath } = mirror;
    if (deltaPath === undefined || savedPaths.get(mirror.name) === deltaPath) return;
    await mkdir(folder, { recursive: true });
    const file = fileOf(mirror);
    await writeLines(`${file}.new`, documentOf(mirror, { format: 2, siteId, listId, deltaPath }));
    await rename(`${file}.new`, file);
    savedPaths.set(mirror.name, deltaPath);
  }

  return {
    async restore(mirror, siteId, listId) {
      const saved = await readDocument(fileOf(mirror), { siteId, listId });
      if (!saved) return false;
      mirror.restore(saved.portions, saved.deltaPath);
      savedPaths.set(mirror.name, saved.deltaPath);
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

async function writeLines(file: string, lines: Iterable<string>): Promise<void> {
  const handle = await open(file, "w", 0o600);
  try {
    for (const line of lines) await handle.write(`${line}\n`);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

/** Undefined when there is none, or it is of another list, or not whole: a copy cut short is as good as none. */
async function readDocument(
  file: string,
  of: { siteId: string; listId: string },
): Promise<{ deltaPath: string; portions: RowPortion[] } | undefined> {
  let head: z.infer<typeof headSchema> | undefined;
  const portions: RowPortion[] = [];
  for await (const line of linesOf(file)) {
    if (!head) {
      head = headIn(line);
      if (head?.siteId !== of.siteId || head.listId !== of.listId) return undefined;
    } else if (line === end) return { deltaPath: head.deltaPath, portions };
    else {
      const portion = portionSchema.safeParse(parsed(line.startsWith(",") ? line.slice(1) : line));
      if (!portion.success) return undefined;
      portions.push(portion.data);
    }
  }
  return undefined;
}

function headIn(line: string): z.infer<typeof headSchema> | undefined {
  if (!line.endsWith(beginsRows)) return undefined;
  return headSchema.safeParse(parsed(`${line.slice(0, -beginsRows.length)}}`)).data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Whole lines only. Split by hand: what reads lines for consoles also breaks them within texts. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let rest: Buffer[] = [];
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        rest.push(chunk.subarray(from, at));
        yield Buffer.concat(rest).toString("utf8");
        rest = [];
        from = at + 1;
      }
      rest.push(chunk.subarray(from));
    }
  } catch (error) {
    const isAbsent =
      typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT";
    if (!isAbsent) throw error;
  }
}
