import { type ColumnSchema, keyColumn, type ListSchema } from "../../shared/graph/schema/list-schema.ts";
import type { StandingColumn, StandingKind, StandingList } from "./standing-site.ts";

/** One thing to make or to mend. */
export type SiteStep =
  | { readonly kind: "make-list"; readonly list: ListSchema }
  | {
      readonly kind: "add-column";
      readonly list: ListSchema;
      readonly listId: string;
      readonly column: ColumnSchema;
    }
  | {
      readonly kind: "mend-column";
      readonly list: ListSchema;
      readonly listId: string;
      readonly column: ColumnSchema;
      readonly columnId: string;
      readonly mends: readonly ColumnMend[];
    };

export type ColumnMend = "indexed" | "unique" | "not-unique" | "plain" | "longer";

/** What SharePoint does not let anybody change in place, or what would touch what others keep. A person has to decide it. */
export type SiteRefusal =
  | { readonly code: "list.other-kind"; readonly list: string; readonly isLibrary: boolean }
  | { readonly code: "list.renamed"; readonly list: string; readonly title: string }
  | { readonly code: "list.not-ours"; readonly list: string }
  | {
      readonly code: "column.other-kind";
      readonly list: string;
      readonly column: string;
      readonly holds: StandingKind;
      readonly wanted: ColumnSchema["kind"];
    }
  | {
      readonly code: "column.other-case";
      readonly list: string;
      readonly column: string;
      readonly stands: string;
    }
  | {
      readonly code: "column.repeats";
      readonly list: string;
      readonly column: string;
      readonly rows: readonly [string, string];
    }
  | {
      readonly code: "indexes.full";
      readonly list: string;
      readonly column: string;
      readonly others: readonly string[];
    };

export interface SitePlan {
  readonly steps: readonly SiteStep[];
  readonly refusals: readonly SiteRefusal[];
}

/** SharePoint's limit on the indexes of one list. */
const mostIndexes = 20;
const longestLine = 255;

/**
 * What makes a site's lists those that are wanted: what is lacking is made, what is set otherwise is mended, and all else, such as
 * lists and columns of others, is left as it is. No step takes anything away.
 */
export function planSite(standing: readonly StandingList[], wanted: readonly ListSchema[]): SitePlan {
  const plans = wanted.map((list) => planList(standing, list));
  return {
    steps: plans.flatMap(({ steps }) => steps),
    refusals: plans.flatMap(({ refusals }) => refusals),
  };
}

function planList(standing: readonly StandingList[], list: ListSchema): SitePlan {
  const found = standing.find(({ title }) => title === list.name);
  if (found) return planColumns(found, list);
  const renamed = standing.find((each) => isOurs(each, list));
  if (renamed) return refused({ code: "list.renamed", list: list.name, title: renamed.title });
  return { steps: [{ kind: "make-list", list }], refusals: [] };
}

/** Made under this name and given another title since: a second list of the name would part what is known in two. */
function isOurs(standing: StandingList, list: ListSchema): boolean {
  const named = list.name.toLowerCase();
  if (standing.title.toLowerCase() === named) return true;
  if (standing.address.toLowerCase() !== named) return false;
  return list.isLibrary === true || standing.columns.some(({ name }) => name === keyColumn.name);
}

const refused = (refusal: SiteRefusal): SitePlan => ({ steps: [], refusals: [refusal] });

function planColumns(found: StandingList, list: ListSchema): SitePlan {
  if (found.isLibrary !== (list.isLibrary === true))
    return refused({ code: "list.other-kind", list: list.name, isLibrary: found.isLibrary });
  if (found.holdsRows) return refused({ code: "list.not-ours", list: list.name });
  const steps: SiteStep[] = [];
  const refusals: SiteRefusal[] = [];
  const indexed = new Set(found.columns.filter((each) => each.indexed).map(({ name }) => name));
  for (const column of list.columns) {
    const stands = found.columns.find(({ name }) => name.toLowerCase() === column.name.toLowerCase());
    const refusal = stands && columnRefusal(found, list, column, stands);
    if (refusal) {
      refusals.push(refusal);
      continue;
    }
    const mends = stands ? mendsOf(column, stands) : [];
    if (stands && mends.length === 0) continue;
    if (column.indexed && !indexed.has(column.name)) {
      if (indexed.size >= mostIndexes) {
        const own = new Set(list.columns.filter((each) => each.indexed).map(({ name }) => name));
        const others = [...indexed].filter((name) => !own.has(name));
        refusals.push({ code: "indexes.full", list: list.name, column: column.name, others });
        continue;
      }
      indexed.add(column.name);
    }
    const of = { list, listId: found.id, column };
    steps.push(
      stands ? { kind: "mend-column", ...of, columnId: stands.id, mends } : { kind: "add-column", ...of },
    );
  }
  return { steps, refusals };
}

function columnRefusal(
  found: StandingList,
  { name: list }: ListSchema,
  column: ColumnSchema,
  stands: StandingColumn,
): SiteRefusal | undefined {
  if (stands.name !== column.name)
    return { code: "column.other-case", list, column: column.name, stands: stands.name };
  if (stands.kind !== column.kind)
    return { code: "column.other-kind", list, column: column.name, holds: stands.kind, wanted: column.kind };
  const rows = found.repeats.get(column.name);
  return rows && { code: "column.repeats", list, column: column.name, rows };
}

function mendsOf(column: ColumnSchema, stands: StandingColumn): ColumnMend[] {
  return [
    ...(column.indexed && !stands.indexed ? (["indexed"] as const) : []),
    ...(column.unique && !stands.unique ? (["unique"] as const) : []),
    ...(stands.unique && !column.unique ? (["not-unique"] as const) : []),
    ...(stands.isRich ? (["plain"] as const) : []),
    ...(column.kind === "text" && stands.maxLength < longestLine ? (["longer"] as const) : []),
  ];
}
