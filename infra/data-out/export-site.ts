import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { appendFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { jsonIn, linesOf } from "../../shared/graph/mirror/line-file.ts";
import { listItemSchema } from "../../shared/graph/mirror/list-items.ts";
import { networkOfLibrary } from "../../shared/graph/schema/resources.list.ts";
import type { Graph } from "../../shared/graph/transport/graph.ts";
import { pagesOf } from "../../shared/graph/transport/pages-of.ts";
import type { ConnectedSite } from "../provision/connect-site.ts";
import { partsOn, type StandingPart } from "./beacon-parts.ts";
import { type Description, descriptionName, notes } from "./description.ts";
import { renumbering } from "./file-numbers.ts";
import { contentOf, download } from "./library-content.ts";
import { contentAddress, filesOf, libraryNetworks, type StandingFile } from "./library-listing.ts";
import { changedRows, type Row, rowOf, writtenColumns } from "./row-text.ts";
import { sortedRows } from "./sorted-rows.ts";
import { writePart } from "./write-part.ts";

/** Something that is for whoever exports or imports to mend; the message says how. */
export class DataOutRefused extends Error {}

const underWay = "export-under-way.jsonl";
const beginningSchema = z.object({ site: z.string(), begunAt: z.string() });
const keptFileSchema = z.object({ file: z.string(), contentTag: z.string() });
const rowsSchema = z.object({ value: z.array(listItemSchema), "@odata.nextLink": z.string().optional() });

export interface Exporting {
  readonly folder: string;
  readonly site: string;
  readonly beacon: string;
  readonly tell: (what: string) => void;
}

/**
 * Writes everything that Beacon keeps on a site into a folder. Stopped and run again it goes on: rows are read anew, files that are
 * there already and have not changed are not. Writes nothing on the site. Memory does not grow with the number of rows.
 * @throws {DataOutRefused} where the folder holds anything else than this site's unfinished export.
 */
export async function exportSite(
  connected: ConnectedSite,
  { folder, site, beacon, tell }: Exporting,
): Promise<Description> {
  const { graph, siteId, pace } = connected;
  const begun = await begin(folder, { site, begunAt: pace.now().toISOString() });
  const parts = await partsOn(graph, siteId);
  const files = new Map<string, StandingFile[]>();
  for (const part of parts)
    if (part.schema.isLibrary) files.set(part.schema.name, await filesOf(graph, part));
  const numbers = new Map<string, string>();
  for (const [name, listed] of files)
    for (const [index, { item }] of listed.entries())
      numbers.set(`${networkOfLibrary(name)}.${item}`, String(index + 1));
  const renumbered = renumbering({
    networks: libraryNetworks(parts),
    numberOf: (network, number) => numbers.get(`${network}.${number}`),
  });

  const lists: Description["lists"] = [];
  for (const part of parts.filter(({ schema }) => !schema.isLibrary)) {
    const rows = changedRows(rowsOf(graph, part), (row) => renumbered(part.schema.name, row));
    const written = await writePart(folder, part.schema, sortedRows(rows));
    lists.push(written);
    tell(`${written.name}: ${written.rows} rows`);
  }
  const libraries: Description["libraries"] = [];
  for (const part of parts.filter(({ schema }) => schema.isLibrary)) {
    const { name } = part.schema;
    const listed = files.get(name) ?? [];
    const rows = changedRows(fileRows(connected, { part, listed, folder, kept: begun.kept }), (row) =>
      renumbered(name, row),
    );
    const written = await writePart(folder, part.schema, rows);
    const bytes = listed.reduce((sum, { size }) => sum + size, 0);
    libraries.push({ ...written, files: listed.length, bytes });
    tell(`${name}: ${listed.length} files, ${Math.ceil(bytes / 1e6)} MB`);
  }
  const endedAt = pace.now().toISOString();
  const description: Description = {
    format: 1,
    beacon,
    site,
    begunAt: begun.begunAt,
    endedAt,
    notes,
    lists,
    libraries,
  };
  await writeFile(join(folder, descriptionName), `${JSON.stringify(description, undefined, 2)}\n`, {
    mode: 0o600,
  });
  await rm(join(folder, underWay));
  return description;
}

interface Begun {
  readonly begunAt: string;
  /** The content that files had when they were fetched, by their place in the folder. */
  readonly kept: Map<string, string>;
}

async function begin(folder: string, beginning: z.infer<typeof beginningSchema>): Promise<Begun> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, underWay);
  if (!existsSync(file)) {
    if (readdirSync(folder).length > 0)
      throw new DataOutRefused(
        `${folder} is not empty. Choose a new folder: an export is never written over another.`,
      );
    await writeFile(file, `${JSON.stringify(beginning)}\n`, { mode: 0o600 });
    return { begunAt: beginning.begunAt, kept: new Map() };
  }
  const kept = new Map<string, string>();
  let earlier: z.infer<typeof beginningSchema> | undefined;
  for await (const line of linesOf(file)) {
    const read = jsonIn(line);
    earlier ??= beginningSchema.safeParse(read).data;
    const fetched = keptFileSchema.safeParse(read).data;
    if (fetched) kept.set(fetched.file, fetched.contentTag);
  }
  if (earlier && earlier.site !== beginning.site)
    throw new DataOutRefused(`${folder} holds an unfinished export of ${earlier.site}. Choose a new folder.`);
  return { begunAt: earlier?.begunAt ?? beginning.begunAt, kept };
}

async function* rowsOf(graph: Graph, { address, schema }: StandingPart): AsyncGenerator<Row> {
  const columns = writtenColumns(schema);
  for await (const { value } of pagesOf(graph, `${address}/items?$expand=fields&$top=1000`, {
    operation: "GET /sites/{site}/lists/{list}/items",
    answer: rowsSchema,
  }))
    for (const { fields } of value)
      if (typeof fields.Key === "string" && fields.Key !== "") yield rowOf(columns, fields);
}

/** The rows of a library's files, each when its content is in the folder. */
async function* fileRows(
  site: ConnectedSite,
  {
    part,
    listed,
    folder,
    kept,
  }: { part: StandingPart; listed: readonly StandingFile[]; folder: string; kept: Map<string, string> },
): AsyncGenerator<Row> {
  for (const [index, { item, path, size, contentTag, columns }] of listed.entries()) {
    const place = `files/${part.schema.name}/${path}`;
    const file = join(folder, ...place.split("/"));
    const there = kept.get(place) === contentTag ? await contentOf(file) : undefined;
    const content =
      there?.size === size
        ? there
        : await download(
            site,
            { address: () => contentAddress(site.graph, part, item), size, name: place },
            file,
          );
    if (content !== there)
      await appendFile(join(folder, underWay), `${JSON.stringify({ file: place, contentTag })}\n`);
    yield { Number: index + 1, Path: path, Size: size, Sha256: content.sha256, ...columns };
  }
}
