import { useSearchParams } from "wouter";
import { type ChosenFacets, facetNames } from "./facets.ts";

/** What a list of resources is narrowed by. It stands in the address, so that coming back, or being sent the address, narrows alike. */
export function useFacets(): { chosen: ChosenFacets; choose: (chosen: ChosenFacets) => void } {
  const [address, setAddress] = useSearchParams();
  const chosen = Object.fromEntries(
    facetNames.flatMap((facet) => {
      const name = address.get(facet);
      return name === null ? [] : [[facet, name]];
    }),
  );
  const choose = (next: ChosenFacets) =>
    setAddress(
      (now) => {
        for (const facet of facetNames) {
          const name = next[facet];
          if (name === undefined) now.delete(facet);
          else now.set(facet, name);
        }
        return now;
      },
      { replace: true },
    );
  return { chosen, choose };
}
