import type { CivilDate } from "../../time/civil-date.ts";
import { type ChangeWindow, changeWindows, windowBegins } from "./change-windows.ts";
import type { FacetGroups } from "./facet-groups.ts";
import type { SearchedDocument } from "./searched-document.ts";

/** Filters by what stands in a document; many documents are alike in all of them. */
const factNames = ["network", "phase", "kind", "publisher", "subject", "school"] as const;
type FactName = (typeof factNames)[number];

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
  /** Whether the reader saved a document, by its number. */
  readonly isSaved: (document: number) => boolean;
}

/** What a document is filtered by, but for the day of its change. */
export type Facts = Pick<
  SearchedDocument,
  "networks" | "phase" | "kind" | "publisher" | "subjects" | "school"
>;

/** The same for two documents that every filter takes alike, but for the day of a change. */
export const factsKey = ({ networks, phase, kind, publisher, subjects, school }: Facts): string =>
  JSON.stringify([networks, phase, kind, publisher, subjects, school]);

const namesIn: Record<FactName, (facts: Facts) => readonly string[]> = {
  network: ({ networks }) => networks,
  phase: ({ phase }) => [phase],
  kind: ({ kind }) => [kind],
  publisher: ({ publisher }) => [publisher],
  subject: ({ subjects = [] }) => subjects,
  school: ({ school = "" }) => [school],
};

function count(counts: Map<string, number>, facts: Facts, filter: FactName, times: number): void {
  for (const name of namesIn[filter](facts))
    if (name !== "") counts.set(name, (counts.get(name) ?? 0) + times);
}

const none: readonly FactName[] = [];

/** Keeps what fits every filter, and counts for each filter what each of its names would leave beside the others, the commonest first. */
export function filtered<Found extends { readonly document: number }>(
  found: readonly Found[],
  filters: ResourceFilters,
  facets: FacetGroups,
  setting: FilterSetting,
): { kept: readonly Found[]; counts: FilterCounts } {
  const { today, isSaved } = setting;
  const chosen = factNames.filter((filter) => filters[filter] !== undefined);
  const counted = Object.fromEntries(
    factNames.map((filter) => [filter, new Map<string, number>()]),
  ) as Record<FactName, Map<string, number>>;
  for (const filter of chosen) counted[filter].set(filters[filter] as string, 0);
  const begins = today && changeWindows.map((window) => windowBegins(window, today));
  const from = today && filters.changed ? windowBegins(filters.changed, today) : undefined;
  const isInTime = (document: number) => from === undefined || facets.changedOn(document) >= from;
  const isAmong = (document: number) => filters.saved === undefined || isSaved(document);

  // Group by group: thousands of documents are alike in all but the day of their change.
  const sizes = new Int32Array(facets.count);
  const isMet = new Uint8Array(facets.count);
  for (const { document } of found) {
    const group = facets.groupOf(document);
    isMet[group] = 1;
    if (isInTime(document) && isAmong(document)) sizes[group] = (sizes[group] as number) + 1;
  }
  const isKept = new Uint8Array(facets.count);
  for (let group = 0; group < sizes.length; group++) {
    if (isMet[group] === 0) continue;
    const size = sizes[group] as number;
    const facts = facets.facts(group);
    const missed =
      chosen.length === 0
        ? none
        : chosen.filter((filter) => !namesIn[filter](facts).includes(filters[filter] as string));
    if (missed.length === 0) isKept[group] = 1;
    if (missed.length > 1 || size === 0) continue;
    for (const filter of factNames)
      if (missed.length === 0 || missed[0] === filter) count(counted[filter], facts, filter, size);
  }

  const changed = changeWindows.map(() => 0);
  let saved = 0;
  const kept: Found[] = [];
  for (const each of found) {
    const { document } = each;
    if (isKept[facets.groupOf(document)] === 0) continue;
    const [inTime, among] = [isInTime(document), isAmong(document)];
    if (among && begins)
      for (const [window, first] of begins.entries())
        if (facets.changedOn(document) >= first) changed[window] = (changed[window] as number) + 1;
    if (inTime && isSaved(document)) saved++;
    if (inTime && among) kept.push(each);
  }
  return {
    kept,
    counts: {
      network: inOrder(counted.network),
      phase: inOrder(counted.phase),
      kind: inOrder(counted.kind),
      publisher: inOrder(counted.publisher),
      subject: inOrder(counted.subject),
      school: inOrder(counted.school),
      changed: changeWindows
        .map((name, window) => ({ name, count: changed[window] as number }))
        .filter(({ name, count: many }) => many > 0 || name === filters.changed),
      saved: saved > 0 || filters.saved ? [{ name: "mine", count: saved }] : [],
    },
  };
}

const inOrder = (counts: ReadonlyMap<string, number>): FilterCount[] =>
  [...counts]
    .map(([name, many]) => ({ name, count: many }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
