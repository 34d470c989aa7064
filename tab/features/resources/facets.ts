import type { Resources } from "../../../shared/contract/resources/resources.schema.ts";

export const facetNames = [
  "saved",
  "phase",
  "kind",
  "network",
  "subject",
  "school",
  "changed",
  "publisher",
] as const;
export type FacetName = (typeof facetNames)[number];
export type ChosenFacets = Readonly<Partial<Record<FacetName, string>>>;

/** Those in sight; the others are behind "More filters". */
export const firstFacets: readonly FacetName[] = ["saved", "phase", "kind"];

/** More chips than these hide the list they are there to narrow. */
const mostChips = 6;

/** The ways to narrow by one facet, the commonest first. What is chosen is always among them. */
export function facetChips(
  counts: Resources["counts"],
  facet: FacetName,
  chosen: ChosenFacets,
): Resources["counts"][FacetName] {
  return counts[facet].filter(({ name }, place) => place < mostChips || name === chosen[facet]);
}
