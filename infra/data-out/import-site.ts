import { join } from "node:path";
import { z } from "zod";
import { networkLibrary, networkOfLibrary } from "../../shared/graph/schema/resources.list.ts";
import type { Graph } from "../../shared/graph/transport/graph.ts";
import type { ConnectedSite } from "../provision/connect-site.ts";
import { provisionSite } from "../provision/provision-site.ts";
import { holdsRows } from "../provision/standing-site.ts";
import { partsOn, type StandingPart } from "./beacon-parts.ts";
import { DataOutRefused } from "./export-site.ts";
import { renumbering } from "./file-numbers.ts";
import { type ImportProgress, importProgress } from "./import-progress.ts";
import { contentOf, upload } from "./library-content.ts";
import { type ExportedFile, type ExportedPart, fileOf, type ReadExport } from "./read-export.ts";
import { changedRows, type Row } from "./row-text.ts";
import { writeRows } from "./write-rows.ts";

const idSchema = z.object({ id: z.string() });
const withRowSchema = z.object({ listItem: idSchema });

/**
 * Fills an empty site with an export: files first, which get new numbers there, then every row with what names a file renumbered.
 * Makes the lists that are lacking. Stopped and run again it goes on. Memory does not grow with the number of rows.
 * @throws {DataOutRefused} where the site holds anything of Beacon's that this import has not written.
 */
export async function importSite(
  site: ConnectedSite,
  read: ReadExport,
  { name, tell }: { name: string; tell: (what: string) => void },
): Promise<void> {
  const { graph, siteId } = site;
  const { begunAt, site: origin } = read.description;
  const progress = await importProgress(read.folder, { site: name, export: `${origin} ${begunAt}` });
  if (progress.isDone) throw new DataOutRefused(`This export was read into ${name} already.`);
  if (progress.isNew) {
    await refuseUnlessEmpty(graph, await partsOn(graph, siteId), name);
    await progress.begin();
  }
  await provisionSite(
    graph,
    siteId,
    [...read.lists, ...read.libraries].map(({ schema }) => schema),
  );
  const parts = new Map((await partsOn(graph, siteId)).map((part) => [part.schema.name, part]));
  const standing = ({ schema }: ExportedPart): StandingPart => {
    const part = parts.get(schema.name);
    if (!part) throw new Error(`The site has no list "${schema.name}".`);
    return part;
  };
  for (const library of read.libraries)
    await sendFiles(site, read, { library, part: standing(library), progress, tell });
  const renumbered = renumbering({
    networks: read.libraries.flatMap(({ schema }) => networkOfLibrary(schema.name) ?? []),
    numberOf: (network, number) => progress.rowOfFile(networkLibrary(network).name, number),
  });
  for (const library of read.libraries)
    await describeFiles(site, { library, part: standing(library), progress, renumbered });
  for (const list of read.lists) {
    const { schema, described } = list;
    const from = progress.rowsDone(schema.name);
    const rows = changedRows(list.rows(), (row) => renumbered(schema.name, row));
    const noted = async (done: number) => {
      if (done > from) await progress.noteRows(schema.name, done);
      if (done > 0) tell(`${schema.name}: ${done} of ${described.rows} rows`);
    };
    await writeRows(site, standing(list), rows, { from, noted });
  }
  await progress.end();
}

async function refuseUnlessEmpty(graph: Graph, parts: readonly StandingPart[], name: string): Promise<void> {
  for (const { address, schema } of parts) {
    if (await holdsRows(graph, `${address}/items`))
      throw new DataOutRefused(
        `“${schema.name}” on ${name} is not empty, and an export is read into an empty site only. Nothing was written. Choose a new site, or delete what stands there and empty the recycle bin.`,
      );
  }
}

async function driveOf({ graph }: ConnectedSite, { address }: StandingPart): Promise<string> {
  const { id } = await graph.call({
    method: "get",
    path: `${address}/drive?$select=id`,
    operation: "GET /sites/{site}/lists/{list}/drive",
    answer: idSchema,
  });
  return id;
}

interface Library {
  readonly library: ExportedPart;
  readonly part: StandingPart;
  readonly progress: ImportProgress;
  readonly tell: (what: string) => void;
}

/** All of them before any is described: what is said about one may name another. */
async function sendFiles(
  site: ConnectedSite,
  read: ReadExport,
  { library, part, progress, tell }: Library,
): Promise<void> {
  const { name } = library.schema;
  const drive = await driveOf(site, part);
  let sent = 0;
  for await (const row of library.rows()) {
    const { number, path, size, sha256 } = fileOf(row, name);
    sent++;
    if (progress.rowOfFile(name, number) !== undefined) continue;
    const file = join(read.folder, "files", name, ...path.split("/"));
    const content = await contentOf(file);
    if (content?.sha256 !== sha256)
      throw new DataOutRefused(
        `files/${name}/${path} is ${content ? "not as it was written" : "missing"}. Copy it again from where the export was kept, and run this again: it goes on from here.`,
      );
    const id = await upload(site, { drive, path, size }, file);
    const { listItem } = await site.graph.call({
      method: "get",
      path: `/drives/${drive}/items/${id}?$expand=listItem`,
      operation: "GET /drives/{drive}/items/{item}",
      answer: withRowSchema,
    });
    await progress.noteFile(name, number, listItem.id);
    tell(`${name}: file ${sent} of ${library.described.rows}`);
  }
}

async function describeFiles(
  { graph }: ConnectedSite,
  {
    library,
    part,
    progress,
    renumbered,
  }: Omit<Library, "tell"> & { renumbered: (list: string, row: Row) => Row },
): Promise<void> {
  const { name } = library.schema;
  const from = progress.rowsDone(name);
  let done = 0;
  for await (const row of library.rows()) {
    if (++done <= from) continue;
    const { number, columns }: ExportedFile = fileOf(row, name);
    const item = progress.rowOfFile(name, number);
    if (item === undefined) throw new Error(`${name}: file ${number} was not sent.`);
    if (Object.keys(columns).length > 0)
      await graph.call({
        method: "patch",
        path: `${part.address}/items/${item}/fields`,
        operation: "PATCH /sites/{site}/lists/{list}/items/{item}/fields",
        body: renumbered(name, columns),
        answer: z.unknown(),
      });
    await progress.noteRows(name, done);
  }
}
