import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { partCalled, partsOn } from "../../infra/data-out/beacon-parts.ts";
import { upload } from "../../infra/data-out/library-content.ts";
import { writtenColumns } from "../../infra/data-out/row-text.ts";
import { provisionSite } from "../../infra/provision/provision-site.ts";
import { type SeedRow, writeRows } from "../../infra/seed/write-lists.ts";
import { sitePartsFor } from "../../shared/graph/schema/lists.ts";
import type { EmptySite } from "../provision/empty-site.ts";

export const years = ["2019-20", "2025-26", "2026-27"];
export const networks = [{ id: "maths" }, { id: "sendco" }];

/** What a careless CSV, JSON or list would spoil. */
export const hostile = [
  '=HYPERLINK("https://evil.example","Click")',
  "+44 1234",
  "-5",
  "@SUM(A1)",
  "'quoted at the start",
  "＝fullwidth",
  '"double" and, comma; semicolon',
  "Ärger „Söhne“ 🦁 ﷺ \u200b",
  "true",
  "00123",
  "  spaces around  ",
  "[1,2]",
];
const long = [
  "\n=one line down\r\nand two",
  "a\tb",
  "'=both",
  '{"json":"=1+1"}',
  '].\n[\n{"Key":"no row"},\n]',
];

/** A row with something in every column; `n` picks what. */
export function fullRow(list: string, n: number): SeedRow {
  const schema = partCalled(list);
  if (!schema) throw new Error(`No list ${list}`);
  const pick = (from: readonly string[], at: number) => from[at % from.length] ?? "";
  const fields: Record<string, unknown> = {};
  for (const [index, { name, kind }] of writtenColumns(schema).entries()) {
    // Here and there a column is empty.
    if ((n + index) % 7 === 0) continue;
    if (kind === "number") fields[name] = (n - 3) / 4;
    else if (kind === "boolean") fields[name] = (n + index) % 2 === 0;
    else if (kind === "note") fields[name] = pick([...hostile, ...long], n + index);
    else fields[name] = pick(hostile, n + index);
  }
  return { list, key: `${pick(["=k", "K", "'k", "2026-11-24 k", "ü"], n)}${n}`, fields };
}

export interface FileOnSite {
  readonly library: string;
  readonly path: string;
  readonly bytes: Buffer;
}

export const documents: readonly FileOnSite[] = [
  { library: "Library maths", path: "Number talk, Year 2.txt", bytes: Buffer.from("=1+1\r\n") },
  { library: "Library maths", path: "Vorgeschlagen & neu/Ärger (100%) #1.txt", bytes: Buffer.alloc(0) },
  {
    library: "Library maths",
    path: "a/b/c.bin",
    bytes: Buffer.alloc(6_000_000, "large enough for a session"),
  },
  { library: "Library sendco", path: "Provision map.txt", bytes: Buffer.from("map") },
  {
    library: "Certificates",
    path: "aaaaaaaa-0000-4000-8000-000000000001/first-aid.pdf",
    bytes: Buffer.from("%PDF-"),
  },
];

const itemSchema = z.object({ listItem: z.object({ id: z.string() }) });

/** Puts files on a site, each described; answers their rows by library and path. */
export async function putDocuments(
  site: EmptySite,
  files: readonly FileOnSite[],
  describe: (file: FileOnSite) => Readonly<Record<string, string>> = () => ({}),
): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), "beacon-documents-"));
  const rows = new Map<string, string>();
  const parts = await partsOn(site.graph, site.siteId);
  for (const file of files) {
    const part = parts.find(({ schema }) => schema.name === file.library);
    const { id: drive } = await site.graph.call({
      method: "get",
      path: `${part?.address}/drive?$select=id`,
      operation: "GET /sites/{site}/lists/{list}/drive",
      answer: z.object({ id: z.string() }),
    });
    writeFileSync(join(folder, "file"), file.bytes);
    const id = await upload(site, { drive, path: file.path, size: file.bytes.length }, join(folder, "file"));
    const { listItem } = await site.graph.call({
      method: "get",
      path: `/drives/${drive}/items/${id}?$expand=listItem`,
      operation: "GET /drives/{drive}/items/{item}",
      answer: itemSchema,
    });
    rows.set(`${file.library}/${file.path}`, listItem.id);
    const said = describe(file);
    if (Object.keys(said).length > 0)
      await site.graph.call({
        method: "patch",
        path: `${part?.address}/items/${listItem.id}/fields`,
        operation: "PATCH /sites/{site}/lists/{list}/items/{item}/fields",
        body: said,
        answer: z.unknown(),
      });
  }
  rmSync(folder, { recursive: true });
  return rows;
}

/** A site on which every list, of years long past too, has rows with something in every column. */
export async function fillSite(site: EmptySite, rowsAList: number): Promise<void> {
  const parts = sitePartsFor(years, networks);
  await provisionSite(site.graph, site.siteId, parts);
  const lists = parts.filter(({ isLibrary }) => !isLibrary);
  await writeRows(
    site,
    site.siteId,
    lists.flatMap(({ name }) => Array.from({ length: rowsAList }, (_, n) => fullRow(name, n))),
  );
}
