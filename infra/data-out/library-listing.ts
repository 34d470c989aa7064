import { z } from "zod";
import { byText } from "../../shared/domain/by-text.ts";
import { listItemSchema } from "../../shared/graph/mirror/list-items.ts";
import { networkOfLibrary } from "../../shared/graph/schema/resources.list.ts";
import type { Graph } from "../../shared/graph/transport/graph.ts";
import { pagesOf } from "../../shared/graph/transport/pages-of.ts";
import { unlessAbsent } from "../../shared/graph/transport/unless-absent.ts";
import type { StandingPart } from "./beacon-parts.ts";
import { type Row, rowOf, writtenColumns } from "./row-text.ts";

/** A file of a library as it stands on a site. */
export interface StandingFile {
  /** Of its row. */
  readonly item: string;
  /** From the top of the library, with slashes. */
  readonly path: string;
  readonly size: number;
  /** Changes with its content. */
  readonly contentTag: string;
  readonly columns: Row;
}

const rowsSchema = z.object({ value: z.array(listItemSchema), "@odata.nextLink": z.string().optional() });
const driveItemSchema = z.object({
  id: z.string(),
  name: z.string(),
  size: z.number().default(0),
  cTag: z.string().default(""),
  folder: z.unknown().optional(),
  parentReference: z.object({ path: z.string() }),
});
const contentSchema = z.object({ "@microsoft.graph.downloadUrl": z.string() });

/** The files of a library in the order of their paths. Folders stand in the paths; one without a file is none. */
export async function filesOf(graph: Graph, { address, schema }: StandingPart): Promise<StandingFile[]> {
  const columns = writtenColumns(schema);
  const files: StandingFile[] = [];
  for await (const { value } of pagesOf(graph, `${address}/items?$expand=fields&$top=1000`, {
    operation: "GET /sites/{site}/lists/{list}/items",
    answer: rowsSchema,
  }))
    for (const { id, fields } of value) {
      const found = await unlessAbsent(
        graph.call({
          method: "get",
          path: `${address}/items/${id}/driveItem`,
          operation: "GET /sites/{site}/lists/{list}/items/{item}/driveItem",
          answer: driveItemSchema,
        }),
      );
      if (!found || found.folder) continue;
      const folder = /\/root:\/?(.*)$/.exec(found.parentReference.path)?.[1] ?? "";
      const path = [...folder.split("/").filter(Boolean).map(decodeURIComponent), found.name].join("/");
      files.push({
        item: id,
        path,
        size: found.size,
        contentTag: found.cTag,
        columns: rowOf(columns, fields),
      });
    }
  return files.sort((a, b) => byText(a.path, b.path));
}

/** Where the content of a file is fetched, without sign-in, for a short time. */
export async function contentAddress(graph: Graph, { address }: StandingPart, item: string): Promise<string> {
  const found = await graph.call({
    method: "get",
    path: `${address}/items/${item}/driveItem`,
    operation: "GET /sites/{site}/lists/{list}/items/{item}/driveItem",
    answer: contentSchema,
  });
  return found["@microsoft.graph.downloadUrl"];
}

export const libraryNetworks = (parts: readonly StandingPart[]): string[] =>
  parts.flatMap(({ schema }) => networkOfLibrary(schema.name) ?? []);
