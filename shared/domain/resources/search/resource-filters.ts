import type { CivilDate } from "../../time/civil-date.ts";
import { type ChangeWindow, changeWindows, windowBegins } from "./change-windows.ts";
import { type FacetGroups, type FactName, factNames } from "./facet-groups.ts";

export const filterNames = [...factNames, "changed", "saved"] as const;
export type FilterName = (typeof filterNames)[number];

export type ResourceFilters = Readonly<
  Partial<Record<FactName, string | undefined>> & {
    changed?: ChangeWindow | undefined;
    /** Only what the reader saved. */
    saved?: "mine" | undefined;
  }
>;

/** How many of what was found a filter would leave. */
export interface FilterCount {
  readonly name: string;
  readonly count: number;
}

export type FilterCounts = Readonly<Record<FilterName, readonly FilterCount[]>>;

/** What is filtered by beside the documents. */
export interface FilterSetting {
  /** Without it nothing is told of changes. */
  readonly today?: CivilDate | undefined;
  /** 1 where the reader saved a document, by its number; undefined when they saved none. */
  readonly saved?: Uint8Array | undefined;
}

/** Keeps what fits every filter, and counts for each filter what each of its names would leave beside the others, the commonest first. */
export function filtered<Found extends { readonly document: number }>(
  found: readonly Found[],
  filters: ResourceFilters,
  facets: FacetGroups,
  { today, saved }: FilterSetting,
): { kept: readonly Found[]; counts: FilterCounts } {
  const [month, term, year] = changeWindows.map((window) =>
    today ? windowBegins(window, today) : Number.POSITIVE_INFINITY,
  ) as [number, number, number];
  const from = today && filters.changed ? windowBegins(filters.changed, today) : Number.NEGATIVE_INFINITY;
  const isOnlySaved = filters.saved !== undefined;
  const { missed, isNarrowed } = missedBy(filters, facets);
  const isAll = !isNarrowed && !isOnlySaved && from === Number.NEGATIVE_INFINITY;

  // Group by group: thousands of documents are alike in all but the day of their change.
  const sizes = new Int32Array(facets.count);
  const changed: [number, number, number] = [0, 0, 0];
  let savedCount = 0;
  const kept: Found[] = [];
  for (const each of found) {
    const { document } = each;
    const group = facets.groupOf(document);
    const day = facets.changedOn(document);
    const isSaved = saved?.[document] === 1;
    const isAmong = isSaved || !isOnlySaved;
    if (isAmong && day >= from) sizes[group] = (sizes[group] as number) + 1;
    if (missed[group] !== fitsAll) continue;
    if (isAmong && day >= year) {
      changed[2]++;
      if (day >= term) changed[1]++;
      if (day >= month) changed[0]++;
    }
    if (day < from) continue;
    if (isSaved) savedCount++;
    if (isAmong && !isAll) kept.push(each);
  }
  return {
    kept: isAll ? found : kept,
    counts: {
      ...countsOf(sizes, { missed, filters, facets }),
      changed: changeWindows
        .map((name, window) => ({ name, count: changed[window] as number }))
        .filter(({ name, count }) => count > 0 || name === filters.changed),
      saved: savedCount > 0 || isOnlySaved ? [{ name: "mine", count: savedCount }] : [],
    },
  };
}

const fitsAll = -1;
const missesMore = -2;

/** For each group the one fact by which a filter leaves it out, by its place in `factNames`; `fitsAll`, or `missesMore` than one. */
function missedBy(filters: ResourceFilters, facets: FacetGroups) {
  const missed = new Int8Array(facets.count).fill(fitsAll);
  let isNarrowed = false;
  for (const [place, fact] of factNames.entries()) {
    const name = filters[fact];
    if (name === undefined) continue;
    isNarrowed = true;
    const wanted = facets.numberOf(fact, name);
    for (let group = 0; group < missed.length; group++)
      if (wanted === undefined || !facets.valuesOf(group).includes(wanted))
        missed[group] = missed[group] === fitsAll ? place : missesMore;
  }
  return { missed, isNarrowed };
}

function countsOf(
  sizes: Int32Array,
  of: { missed: Int8Array; filters: ResourceFilters; facets: FacetGroups },
): Record<FactName, FilterCount[]> {
  const { missed, filters, facets } = of;
  const totals = new Int32Array(facets.valueCount);
  for (let group = 0; group < sizes.length; group++) {
    const size = sizes[group] as number;
    const by = missed[group] as number;
    if (size === 0 || by === missesMore) continue;
    const only = by === fitsAll ? undefined : factNames[by];
    for (const value of facets.valuesOf(group))
      if (only === undefined || facets.value(value).fact === only)
        totals[value] = (totals[value] as number) + size;
  }
  const counts = Object.fromEntries(factNames.map((fact) => [fact, []])) as unknown as Record<
    FactName,
    FilterCount[]
  >;
  for (const [number, count] of totals.entries()) {
    const { fact, name } = facets.value(number);
    if (name !== "" && count > 0) counts[fact].push({ name, count });
  }
  for (const fact of factNames) {
    const chosen = filters[fact];
    // What is chosen stays in sight, though it leaves nothing.
    if (chosen !== undefined && counts[fact].every(({ name }) => name !== chosen))
      counts[fact].push({ name: chosen, count: 0 });
    counts[fact].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  }
  return counts;
}
