import type { Resource } from "../../../shared/contract/resources/resources.schema.ts";

export const facetNames = ["phase", "kind", "publisher"] as const;
export type FacetName = (typeof facetNames)[number];
export type ChosenFacets = Readonly<Partial<Record<FacetName, string>>>;

/** More chips than these hide the list they are there to narrow. */
const mostChips = 6;

/** The resources that fit everything chosen. */
export const fitting = (resources: readonly Resource[], chosen: ChosenFacets): readonly Resource[] =>
  resources.filter((resource) =>
    facetNames.every((facet) => chosen[facet] === undefined || resource[facet] === chosen[facet]),
  );

/** The ways to narrow by one facet, the commonest first, each with how many would be left beside what else is chosen. What is chosen is always among them. */
export function facetChips(
  resources: readonly Resource[],
  facet: FacetName,
  chosen: ChosenFacets,
): { name: string; count: number }[] {
  const { [facet]: own, ...others } = chosen;
  const counts = new Map<string, number>(own === undefined ? [] : [[own, 0]]);
  for (const resource of fitting(resources, others))
    counts.set(resource[facet], (counts.get(resource[facet]) ?? 0) + 1);
  const chips = [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return chips.filter(({ name }, place) => place < mostChips || name === own);
}
