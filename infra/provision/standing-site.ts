import type { ColumnDefinition, List } from "@microsoft/microsoft-graph-types";
import { z } from "zod";
import { type ColumnSchema, keyColumn, type ListSchema } from "../../shared/graph/schema/list-schema.ts";
import type { Graph } from "../../shared/graph/transport/graph.ts";
import { pagesOf } from "../../shared/graph/transport/pages-of.ts";

/** Reads lists, their columns and, where a column is to hold no value twice, its values: `Sites.Selected` with the role `read`. */
export const standingSitePermissions = ["Sites.Selected"] as const;

/** What a column holds; `other` is every kind that Beacon has no column of. */
export type StandingKind = ColumnSchema["kind"] | "date" | "choice" | "other";

export interface StandingColumn {
  readonly id: string;
  readonly name: string;
  readonly kind: StandingKind;
  readonly indexed: boolean;
  readonly unique: boolean;
  /** Longest text of a column of one line. */
  readonly maxLength: number;
  /** Text of several lines that SharePoint keeps as HTML. */
  readonly isRich: boolean;
}

export interface StandingList {
  readonly id: string;
  /** Part of its address: stays when it is given another title. */
  readonly address: string;
  readonly title: string;
  readonly isLibrary: boolean;
  readonly columns: readonly StandingColumn[];
  /** Rows that hold the same in a column that is to hold nothing twice, by the column's name: the ids of two of them. */
  readonly repeats: ReadonlyMap<string, readonly [string, string]>;
  /** Said only of a list without a key. */
  readonly holdsRows?: boolean;
}

const longestLine = 255;

const columnSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    indexed: z.boolean().nullish(),
    enforceUniqueValues: z.boolean().nullish(),
    text: z
      .object({
        allowMultipleLines: z.boolean().nullish(),
        maxLength: z.number().nullish(),
        textType: z.string().nullish(),
      })
      .nullish(),
    number: z.unknown().optional(),
    boolean: z.unknown().optional(),
    dateTime: z.unknown().optional(),
    choice: z.unknown().optional(),
  } satisfies Partial<Record<keyof ColumnDefinition, z.ZodType>>)
  .transform(
    (column): StandingColumn => ({
      id: column.id,
      name: column.name,
      kind: kindOf(column),
      indexed: column.indexed === true,
      unique: column.enforceUniqueValues === true,
      maxLength: column.text?.maxLength ?? longestLine,
      isRich: column.text?.textType === "richText",
    }),
  );
const listsSchema = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      displayName: z.string(),
      list: z.object({ template: z.string() }),
      columns: z.array(columnSchema),
    } satisfies Partial<Record<keyof List, z.ZodType>>),
  ),
  "@odata.nextLink": z.string().optional(),
});
const rowsSchema = z.object({
  value: z.array(z.object({ id: z.string(), fields: z.record(z.string(), z.unknown()).optional() })),
  "@odata.nextLink": z.string().optional(),
});

function kindOf(column: {
  readonly text?: { readonly allowMultipleLines?: boolean | null | undefined } | null | undefined;
  readonly number?: unknown;
  readonly boolean?: unknown;
  readonly dateTime?: unknown;
  readonly choice?: unknown;
}): StandingKind {
  if (column.text) return column.text.allowMultipleLines === true ? "note" : "text";
  if (column.number) return "number";
  if (column.boolean) return "boolean";
  if (column.dateTime) return "date";
  return column.choice ? "choice" : "other";
}

/** The lists and libraries that stand on a site, with what one has to know of them to bring them to `wanted`. Writes nothing. */
export async function standingSite(
  graph: Graph,
  siteId: string,
  wanted: readonly ListSchema[],
): Promise<StandingList[]> {
  const byTitle = new Map(wanted.map((list) => [list.name, list]));
  const standing: StandingList[] = [];
  for await (const { value } of pagesOf(graph, `/sites/${siteId}/lists?$expand=columns&$top=200`, {
    operation: "GET /sites/{site}/lists",
    answer: listsSchema,
  }))
    for (const { id, name, displayName, list, columns } of value) {
      const isLibrary = list.template === "documentLibrary";
      const items = `/sites/${siteId}/lists/${id}/items`;
      const schema = byTitle.get(displayName);
      const hasNoKey =
        schema?.columns.some((each) => each.name === keyColumn.name) &&
        !columns.some((each) => each.name === keyColumn.name);
      standing.push({
        ...{ id, address: name, title: displayName, isLibrary, columns },
        repeats: schema ? await repeatsIn(graph, items, schema, columns) : new Map(),
        ...(hasNoKey ? { holdsRows: await holdsRows(graph, items) } : {}),
      });
    }
  return standing;
}

/** Whether anything stands in a list or library, by the address of its items. */
export async function holdsRows(graph: Graph, items: string): Promise<boolean> {
  const { value } = await graph.call({
    method: "get",
    path: `${items}?$select=id&$top=1`,
    operation: "GET /sites/{site}/lists/{list}/items",
    answer: rowsSchema,
  });
  return value.length > 0;
}

/** SharePoint refuses to hold values apart where two are the same already, and does not say which. */
async function repeatsIn(
  graph: Graph,
  items: string,
  schema: ListSchema,
  columns: readonly StandingColumn[],
): Promise<Map<string, readonly [string, string]>> {
  const found = new Map<string, readonly [string, string]>();
  for (const { name, unique } of schema.columns) {
    const column = columns.find((each) => each.name === name);
    if (!unique || !column || column.unique) continue;
    const first = new Map<string, string>();
    for await (const { value } of pagesOf(graph, `${items}?$expand=fields($select=${name})&$top=1000`, {
      operation: "GET /sites/{site}/lists/{list}/items",
      answer: rowsSchema,
    }))
      for (const { id, fields } of value) {
        const held = fields?.[name];
        if (typeof held !== "string" || held === "") continue;
        const folded = held.toLowerCase();
        const earlier = first.get(folded);
        if (earlier === undefined) first.set(folded, id);
        else if (!found.has(name)) found.set(name, [earlier, id]);
      }
  }
  return found;
}
