import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Resources } from "../../../shared/contract/resources/resources.schema.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { FilterChips } from "../../ui/FilterChips.tsx";
import { countWords } from "./count-words.ts";
import { type ChosenFacets, type FacetName, facetChips, facetNames, fitting } from "./facets.ts";
import { phaseWords } from "./phase-words.ts";
import { ResourceEntry } from "./ResourceEntry.tsx";

const facetTitles: Record<FacetName, string> = { phase: "Phase", kind: "Kind", publisher: "Publisher" };

interface ResourceResultsProps {
  readonly answer: Resources;
  readonly words: string;
}

/** What was found, and the chips to narrow it by. */
export function ResourceResults({ answer, words }: ResourceResultsProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<ChosenFacets>({});
  const shown = fitting(answer.resources, chosen);
  return (
    <>
      <div className={styles.filters}>
        {facetNames.map((facet) => (
          <FilterChips
            key={facet}
            title={facetTitles[facet]}
            chips={facetChips(answer.resources, facet, chosen).map((chip) => ({
              ...chip,
              label: facet === "phase" ? phaseWords(chip.name) : chip.name,
            }))}
            chosen={chosen[facet]}
            onChoose={(name) =>
              setChosen(({ [facet]: _before, ...others }) =>
                name === undefined ? others : { ...others, [facet]: name },
              )
            }
          />
        ))}
      </div>
      <p role="status" className={styles.count}>
        {countWords(shown.length, answer)}
      </p>
      {shown.length === 0 && (
        <EmptyState
          title="Nothing fits all of these filters."
          action={<Button onClick={() => setChosen({})}>Show all that was found</Button>}
        />
      )}
      <ul className={styles.list}>
        {shown.map((resource) => (
          <ResourceEntry key={resource.id} resource={resource} words={words} />
        ))}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalL,
  },
  count: {
    ...typographyStyles.body1,
    margin: 0,
    marginTop: tokens.spacingVerticalL,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: "none", margin: 0, padding: 0, maxWidth: "80ch" },
});
