import type { SearchedDocument } from "./searched-document.ts";

const filterNames = ["network", "phase", "kind", "publisher"] as const;
export type FilterName = (typeof filterNames)[number];
export type ResourceFilters = Readonly<Partial<Record<FilterName, string | undefined>>>;

/** How many of what was found a filter would leave. */
export interface FilterCount {
  readonly name: string;
  readonly count: number;
}

const fits = (document: SearchedDocument, filter: FilterName, name: string | undefined): boolean =>
  filter === "network" ? document.networks.some((network) => network === name) : document[filter] === name;

function count(counts: Map<string, number>, document: SearchedDocument, filter: FilterName): void {
  if (filter === "network")
    for (const network of document.networks) counts.set(network, (counts.get(network) ?? 0) + 1);
  else if (document[filter] !== "") counts.set(document[filter], (counts.get(document[filter]) ?? 0) + 1);
}

const none: readonly FilterName[] = [];

/** Keeps what fits every filter, and counts for each filter what each of its names would leave beside the others, the commonest first. */
export function filtered<Found>(
  found: readonly Found[],
  filters: ResourceFilters,
  documentOf: (found: Found) => SearchedDocument,
): { kept: Found[]; counts: Record<FilterName, FilterCount[]> } {
  const counted: Record<FilterName, Map<string, number>> = {
    network: new Map(),
    phase: new Map(),
    kind: new Map(),
    publisher: new Map(),
  };
  const chosen = filterNames.filter((filter) => filters[filter] !== undefined);
  for (const filter of chosen) counted[filter].set(filters[filter] as string, 0);
  const kept: Found[] = [];
  for (const each of found) {
    const document = documentOf(each);
    const missed =
      chosen.length === 0 ? none : chosen.filter((filter) => !fits(document, filter, filters[filter]));
    if (missed.length === 0) kept.push(each);
    if (missed.length > 1) continue;
    for (const filter of filterNames)
      if (missed.length === 0 || missed[0] === filter) count(counted[filter], document, filter);
  }
  const inOrder = (counts: ReadonlyMap<string, number>) =>
    [...counts]
      .map(([name, count]) => ({ name, count }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return {
    kept,
    counts: {
      network: inOrder(counted.network),
      phase: inOrder(counted.phase),
      kind: inOrder(counted.kind),
      publisher: inOrder(counted.publisher),
    },
  };
}
