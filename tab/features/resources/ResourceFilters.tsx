import { makeStyles, tokens } from "@fluentui/react-components";
import type { Resources } from "../../../shared/contract/resources/resources.schema.ts";
import { sentenceCase } from "../../../shared/sentences/lists.ts";
import { phaseWords } from "../../../shared/sentences/resources/resource-phase.ts";
import { FilterChips } from "../../ui/FilterChips.tsx";
import { Unfold } from "../../ui/Unfold.tsx";
import { type ChosenFacets, type FacetName, facetChips, facetNames, firstFacets } from "./facets.ts";

const facetTitles: Record<FacetName, string> = {
  saved: "Yours",
  phase: "Phase",
  kind: "Kind",
  network: "Network",
  subject: "Subject",
  school: "School",
  changed: "Changed",
  publisher: "Publisher",
};

const ownWords: Readonly<Record<string, string>> = {
  mine: "Saved",
  month: "In the last month",
  term: "In the last term",
  year: "In the last year",
};

interface ResourceFiltersProps {
  readonly counts: Resources["counts"];
  readonly chosen: ChosenFacets;
  readonly onChoose: (chosen: ChosenFacets) => void;
}

/** The ways to narrow what was found, each with what it would leave. One that would leave nothing is not offered. */
export function ResourceFilters({ counts, chosen, onChoose }: ResourceFiltersProps) {
  const styles = useStyles();
  const offered = facetNames.filter((facet) => counts[facet].length > 0);
  const chips = (facet: FacetName) => (
    <FilterChips
      key={facet}
      title={facetTitles[facet]}
      chips={facetChips(counts, facet, chosen).map(({ name, count, label }) => ({
        ...{ name, count },
        label: sentenceCase(label ?? wordsOf(facet, name)),
      }))}
      chosen={chosen[facet]}
      onChoose={(name) => {
        const { [facet]: _before, ...others } = chosen;
        onChoose(name === undefined ? others : { ...others, [facet]: name });
      }}
    />
  );
  const more = offered.filter((facet) => !firstFacets.includes(facet));
  return (
    <div className={styles.filters}>
      {offered.filter((facet) => firstFacets.includes(facet)).map(chips)}
      {more.length > 0 ? (
        <Unfold title="More filters" opensFor={more.some((facet) => chosen[facet] !== undefined)}>
          {more.map(chips)}
        </Unfold>
      ) : null}
    </div>
  );
}

function wordsOf(facet: FacetName, name: string): string {
  if (facet === "phase") return phaseWords(name);
  return facet === "saved" || facet === "changed" ? (ownWords[name] ?? name) : name;
}

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalL,
    "& details > div": { gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  },
});
