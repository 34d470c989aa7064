import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Resources } from "../../../shared/contract/resources/resources.schema.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { countWords } from "./count-words.ts";
import type { ChosenFacets } from "./facets.ts";
import type { Several } from "./keep/useSeveral.ts";
import { ResourceEntry } from "./ResourceEntry.tsx";
import { ResourceFilters } from "./ResourceFilters.tsx";

interface ResourceResultsProps {
  readonly answer: Resources;
  readonly chosen: ChosenFacets;
  readonly onChoose: (chosen: ChosenFacets) => void;
  readonly several: Several;
  /** The resource that stands open beside the list. */
  readonly openId: string | undefined;
  /** The address of a resource's page, from which one comes back to this list. */
  readonly pageOf: (id: string) => string;
}

/** What was found, and the chips to narrow it by. */
export function ResourceResults({ answer, chosen, onChoose, several, openId, pageOf }: ResourceResultsProps) {
  const styles = useStyles();
  return (
    <>
      <ResourceFilters counts={answer.counts} chosen={chosen} onChoose={onChoose} />
      <p role="status" className={styles.count}>
        {countWords(answer)}
      </p>
      {answer.total === 0 && (
        <EmptyState
          title="Nothing fits all of these filters."
          action={<Button onClick={() => onChoose({})}>Show all that was found</Button>}
        />
      )}
      <ul className={styles.list}>
        {answer.resources.map((resource) => (
          <ResourceEntry
            key={resource.id}
            resource={resource}
            page={pageOf(resource.id)}
            isOpen={resource.id === openId}
            {...(several.isChoosing && resource.version !== undefined
              ? {
                  choice: {
                    isTicked: several.isTicked(resource.id),
                    isFull: several.isFull,
                    tick: (isOn: boolean) => several.tick(resource.id, isOn),
                  },
                }
              : {})}
          />
        ))}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  count: {
    ...typographyStyles.body1,
    margin: 0,
    marginBlock: tokens.spacingVerticalL,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: "none", margin: 0, padding: 0, maxWidth: "80ch" },
});
