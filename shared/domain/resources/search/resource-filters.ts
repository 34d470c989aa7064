import type { FacetGroups } from "./facet-groups.ts";
import type { SearchedDocument } from "./searched-document.ts";

const filterNames = ["network", "phase", "kind", "publisher"] as const;
export type FilterName = (typeof filterNames)[number];
export type ResourceFilters = Readonly<Partial<Record<FilterName, string | undefined>>>;

/** How many of what was found a filter would leave. */
export interface FilterCount {
  readonly name: string;
  readonly count: number;
}

/** What a document is filtered by. */
export type Facts = Pick<SearchedDocument, "networks" | "phase" | "kind" | "publisher">;

/** The same for two documents that every filter takes alike. */
export const factsKey = ({ networks, phase, kind, publisher }: Facts): string =>
  JSON.stringify([networks, phase, kind, publisher]);

const fits = (document: Facts, filter: FilterName, name: string | undefined): boolean =>
  filter === "network" ? document.networks.some((network) => network === name) : document[filter] === name;

function count(counts: Map<string, number>, document: Facts, filter: FilterName, times: number): void {
  const names = filter === "network" ? document.networks : [document[filter]].filter((name) => name !== "");
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + times);
}

const none: readonly FilterName[] = [];

/** Keeps what fits every filter, and counts for each filter what each of its names would leave beside the others, the commonest first. */
export function filtered<Found extends { readonly document: number }>(
  found: readonly Found[],
  filters: ResourceFilters,
  facets: FacetGroups,
): { kept: readonly Found[]; counts: Record<FilterName, FilterCount[]> } {
  const counted: Record<FilterName, Map<string, number>> = {
    network: new Map(),
    phase: new Map(),
    kind: new Map(),
    publisher: new Map(),
  };
  const chosen = filterNames.filter((filter) => filters[filter] !== undefined);
  for (const filter of chosen) counted[filter].set(filters[filter] as string, 0);
  // Group by group: thousands of documents are of the same networks, phase, kind and publisher.
  const sizes = new Int32Array(facets.count);
  for (const { document } of found) {
    const group = facets.groupOf(document);
    sizes[group] = (sizes[group] as number) + 1;
  }
  const isKept = new Uint8Array(facets.count);
  for (let group = 0; group < sizes.length; group++) {
    const size = sizes[group] as number;
    if (size === 0) continue;
    const document = facets.facts(group);
    const missed =
      chosen.length === 0 ? none : chosen.filter((filter) => !fits(document, filter, filters[filter]));
    if (missed.length === 0) isKept[group] = 1;
    if (missed.length > 1) continue;
    for (const filter of filterNames)
      if (missed.length === 0 || missed[0] === filter) count(counted[filter], document, filter, size);
  }
  const kept =
    chosen.length === 0 ? found : found.filter(({ document }) => isKept[facets.groupOf(document)] === 1);
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
