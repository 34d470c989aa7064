import type { ColumnDefinition, List } from "@microsoft/microsoft-graph-types";
import { z } from "zod";
import type { ColumnSchema, ListSchema } from "../../shared/graph/schema/list-schema.ts";
import type { Graph } from "../../shared/graph/transport/graph.ts";
import { GraphConflict, GraphRefused } from "../../shared/graph/transport/graph-errors.ts";
import { planSite, type SitePlan, type SiteRefusal, type SiteStep } from "./plan-site.ts";
import { refusalSentence, stepSentence } from "./say-plan.ts";
import { standingSite } from "./standing-site.ts";

/** Makes and changes lists and libraries: `Sites.Selected` with the role `fullcontrol` on Beacon's site. */
export const provisionPermissions = ["Sites.Selected"] as const;

/** Something stands on the site that nobody but a person may change. Nothing was written. */
export class SiteRefused extends Error {
  readonly refusals: readonly SiteRefusal[];
  constructor(refusals: readonly SiteRefusal[]) {
    super(refusals.map(refusalSentence).join("\n"));
    this.refusals = refusals;
  }
}

/** Graph answered a step with a refusal of its own. What was made before it stays; a run afterwards goes on from there. */
export class StepRefused extends Error {}

/** Rounds of looking and making. A second one mends what others changed in between; a third would run after them for ever. */
const rounds = 3;

/** What would be made and mended. Writes nothing. */
export async function whatIf(graph: Graph, siteId: string, lists: readonly ListSchema[]): Promise<SitePlan> {
  return planSite(await standingSite(graph, siteId, lists), lists);
}

/**
 * Makes what the schema has and the site lacks, mends what is set otherwise, and leaves all else alone. It looks again afterwards, so
 * that it ends only when the site has everything. Safe to run again, and to go on with after a failure.
 * @throws {SiteRefused} before anything is written, where something cannot be changed in place.
 */
export async function provisionSite(
  graph: Graph,
  siteId: string,
  lists: readonly ListSchema[],
  tell: (step: SiteStep) => void = () => {},
): Promise<void> {
  for (let round = 1; ; round++) {
    const { steps, refusals } = await whatIf(graph, siteId, lists);
    if (refusals.length > 0) throw new SiteRefused(refusals);
    const [first] = steps;
    if (!first) return;
    if (round > rounds)
      throw new Error(`The site does not stay as it was made. Lacking again: ${stepSentence(first)}`);
    for (const step of steps) {
      await take(graph, siteId, step);
      tell(step);
    }
  }
}

async function take(graph: Graph, siteId: string, step: SiteStep): Promise<void> {
  try {
    await send(graph, siteId, step);
  } catch (failure) {
    // Of that name already: our own first try, whose answer was lost, or another server's. The next round looks at it.
    if (failure instanceof GraphConflict) return;
    if (!(failure instanceof GraphRefused)) throw failure;
    throw new StepRefused(
      `Microsoft 365 refused this with ${failure.status} ${failure.code} (request ${failure.requestId}): ${stepSentence(step)} Look at that list in SharePoint, under List settings; what was made before stays, and running this again goes on from here.`,
      { cause: failure },
    );
  }
}

function send(graph: Graph, siteId: string, step: SiteStep): Promise<unknown> {
  const lists = `/sites/${siteId}/lists`;
  const answer = z.unknown();
  switch (step.kind) {
    case "make-list":
      return graph.call({
        method: "post",
        path: lists,
        operation: "POST /sites/{site}/lists",
        keyed: true,
        body: {
          displayName: step.list.name,
          list: { template: step.list.isLibrary ? "documentLibrary" : "genericList" },
          columns: step.list.columns.map(newColumn),
        } satisfies List,
        answer,
      });
    case "add-column":
      return graph.call({
        method: "post",
        path: `${lists}/${step.listId}/columns`,
        operation: "POST /sites/{site}/lists/{list}/columns",
        keyed: true,
        body: newColumn(step.column),
        answer,
      });
    case "mend-column":
      return graph.call({
        method: "patch",
        path: `${lists}/${step.listId}/columns/${step.columnId}`,
        operation: "PATCH /sites/{site}/lists/{list}/columns/{column}",
        body: changeOf(step),
        answer,
      });
  }
}

function changeOf({ column, mends }: SiteStep & { kind: "mend-column" }): ColumnDefinition {
  const settings = mends.some((mend) => mend === "indexed" || mend === "unique" || mend === "not-unique");
  const text = mends.some((mend) => mend === "plain" || mend === "longer");
  return {
    ...(settings
      ? {
          indexed: column.indexed === true || column.unique === true,
          enforceUniqueValues: column.unique === true,
        }
      : {}),
    ...(text ? kinds[column.kind] : {}),
  };
}

const kinds = {
  text: { text: { allowMultipleLines: false, maxLength: 255 } },
  note: { text: { allowMultipleLines: true, textType: "plain" } },
  number: { number: {} },
  boolean: { boolean: {} },
} satisfies Record<ColumnSchema["kind"], ColumnDefinition>;

const newColumn = (column: ColumnSchema) =>
  ({
    name: column.name,
    ...kinds[column.kind],
    ...(column.indexed ? { indexed: true } : {}),
    ...(column.unique ? { enforceUniqueValues: true } : {}),
  }) satisfies ColumnDefinition;
