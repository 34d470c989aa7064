import type { ColumnDefinition, List } from "@microsoft/microsoft-graph-types";
import { z } from "zod";
import type { ColumnSchema, ListSchema } from "../../shared/graph/schema/list-schema.ts";
import type { Graph } from "../../shared/graph/transport/graph.ts";
import { GraphConflict } from "../../shared/graph/transport/graph-errors.ts";

/** Makes and changes lists and libraries: `Sites.Selected` with the role `fullcontrol` on Beacon's site. */
export const provisionPermissions = ["Sites.Selected"] as const;

const columnSchema = z.object({
  id: z.string(),
  name: z.string(),
  indexed: z.boolean().nullish(),
  enforceUniqueValues: z.boolean().nullish(),
});
const listsSchema = z.object({
  value: z.array(
    z.object({ id: z.string(), displayName: z.string(), columns: z.array(columnSchema).optional() }),
  ),
});
type ExistingColumn = z.infer<typeof columnSchema>;

/** One thing made or mended. */
export interface ProvisionStep {
  readonly list: string;
  readonly column?: string;
  readonly did: "made" | "mended";
}

/** Makes what the schema has and the site lacks, and leaves all else alone. Safe to run again, and to go on with after a failure. */
export async function provisionSite(
  graph: Graph,
  siteId: string,
  lists: readonly ListSchema[],
  tell: (step: ProvisionStep) => void = () => {},
): Promise<void> {
  const { value } = await graph.call({
    method: "get",
    path: `/sites/${siteId}/lists?$expand=columns&$top=200`,
    operation: "GET /sites/{site}/lists",
    answer: listsSchema,
  });
  const existing = new Map(value.map((list) => [list.displayName, list]));
  for (const list of lists) {
    const found = existing.get(list.name);
    if (!found) {
      await makeList(graph, siteId, list);
      tell({ list: list.name, did: "made" });
      continue;
    }
    const columns = new Map((found.columns ?? []).map((column) => [column.name, column]));
    for (const column of list.columns) {
      const did = await mendColumn(
        graph,
        `/sites/${siteId}/lists/${found.id}/columns`,
        column,
        columns.get(column.name),
      );
      if (did) tell({ list: list.name, column: column.name, did });
    }
  }
}

async function makeList(graph: Graph, siteId: string, list: ListSchema): Promise<void> {
  try {
    await graph.call({
      method: "post",
      path: `/sites/${siteId}/lists`,
      operation: "POST /sites/{site}/lists",
      keyed: true,
      body: {
        displayName: list.name,
        list: { template: list.isLibrary ? "documentLibrary" : "genericList" },
        columns: list.columns.map(columnBody),
      } satisfies List,
      answer: z.unknown(),
    });
  } catch (failure) {
    // A list of that name: our own first try, whose answer was lost, or another server's.
    if (!(failure instanceof GraphConflict)) throw failure;
  }
}

async function mendColumn(
  graph: Graph,
  path: string,
  column: ColumnSchema,
  found: ExistingColumn | undefined,
): Promise<ProvisionStep["did"] | undefined> {
  if (!found) {
    try {
      await graph.call({
        method: "post",
        path,
        operation: "POST /sites/{site}/lists/{list}/columns",
        keyed: true,
        body: columnBody(column),
        answer: z.unknown(),
      });
    } catch (failure) {
      if (!(failure instanceof GraphConflict)) throw failure;
    }
    return "made";
  }
  const indexed = column.indexed === true;
  const unique = column.unique === true;
  if (found.indexed === indexed && found.enforceUniqueValues === unique) return undefined;
  if (!indexed && !unique) return undefined;
  await graph.call({
    method: "patch",
    path: `${path}/${found.id}`,
    operation: "PATCH /sites/{site}/lists/{list}/columns/{column}",
    body: { indexed, enforceUniqueValues: unique } satisfies ColumnDefinition,
    answer: z.unknown(),
  });
  return "mended";
}

function columnBody(column: ColumnSchema) {
  const kinds = {
    text: { text: { allowMultipleLines: false, maxLength: 255 } },
    note: { text: { allowMultipleLines: true, textType: "plain" } },
    number: { number: {} },
    boolean: { boolean: {} },
  } satisfies Record<ColumnSchema["kind"], ColumnDefinition>;
  return {
    name: column.name,
    ...kinds[column.kind],
    ...(column.indexed ? { indexed: true } : {}),
    ...(column.unique ? { enforceUniqueValues: true } : {}),
  } satisfies ColumnDefinition;
}
