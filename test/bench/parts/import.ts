import { existsSync, readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse";
import { readTable } from "../../../bot/files/read-table.ts";
import { inMemoryPorts } from "../../../shared/testing/in-memory-ports.ts";
import { planSchoolsImport } from "../../../shared/usecases/directory/import/plan-schools-import.ts";
import type { BenchRow } from "../row.ts";

const folder = fileURLToPath(new URL("../../../../shared/data/schools/", import.meta.url));
const files = [
  ["lsp_30_schools_gias_header.csv", 30],
  ["lincolnshire_open_gias_header.csv", 393],
  ["england_51k_gias_header.csv.gz", 51_008],
] as const;

/** Planning an import of every row of an extract, beside bare csv-parse of the same bytes. Nothing is measured where there are no extracts. */
export async function importSchools(): Promise<readonly BenchRow[]> {
  if (!existsSync(folder)) {
    console.error(`SKIPPED: no extract of GIAS was imported: there is none at ${folder}`);
    return [];
  }
  const rows: BenchRow[] = [];
  for (const [name, count] of files) {
    const packed = readFileSync(`${folder}${name}`);
    const file = name.endsWith(".gz") ? gunzipSync(packed) : packed;
    const before = process.memoryUsage().heapUsed;
    let most = 0;
    const watch = () => {
      most = Math.max(most, process.memoryUsage().heapUsed - before);
    };
    const figure = await timed(async () => {
      const read = await planSchoolsImport(inMemoryPorts(), {
        table: await readTable(chunks(file, watch)),
        wanted: { of: "everything", name: "" },
        settings: { hub: "town", coverRate: 28 },
      });
      if (!read.ok || read.rows !== count) throw new Error(`Not ${count} rows were planned.`);
    });
    const besideFigure = await timed(async () => {
      let seen = 0;
      const parser = Readable.from(chunks(file, () => {})).pipe(parse({ relax_column_count: true }));
      for await (const _cells of parser) seen += 1;
      if (seen !== count + 1) throw new Error(`Bare csv-parse saw ${seen} rows.`);
    });
    const perSecond = Math.round(count / (figure / 1000)).toLocaleString("en-GB");
    rows.push({
      what: `plan ${count.toLocaleString("en-GB")} schools (${perSecond} rows/s, ${Math.round(most / 1e6)} MB more of heap)`,
      figure,
      unit: "ms",
      beside: "bare csv-parse of the same file",
      besideFigure,
    });
  }
  return rows;
}

async function* chunks(file: Buffer, onChunk: () => void): AsyncGenerator<Buffer> {
  for (let at = 0; at < file.length; at += 65_536) {
    onChunk();
    yield file.subarray(at, at + 65_536);
  }
  onChunk();
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
