import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { fullDate } from "../../../../shared/sentences/dates.ts";
import { sameWords } from "../../../../shared/sentences/upkeep.ts";
import { useResourceDuplicates } from "../../../api/resources/upkeep-lists.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { KeptEntry } from "../keep/KeptEntry.tsx";
import { FirstOfMany } from "./FirstOfMany.tsx";

/** What is likely in the collection twice, group by group. */
export function DuplicatesPanel() {
  const styles = useStyles();
  const duplicates = useResourceDuplicates();
  return (
    <Panel title="Likely there twice">
      <Answer
        query={duplicates}
        loading={<LoadingLines label="Looking for duplicates" blocks={3} />}
        empty={({ groups }) =>
          groups.length > 0 ? undefined : (
            <EmptyState title="Nothing looks doubled.">
              Resources with the same title, address or content stand here together.
            </EmptyState>
          )
        }
      >
        {({ groups }) => (
          <>
            <p className={styles.mend}>
              Open the one that is not needed, and choose “Replaced by another” or “Remove”. If both are
              needed, give them titles that tell them apart.
            </p>
            <FirstOfMany of={groups}>
              {({ same, resources }) => (
                <li key={resources[0]?.id} className={styles.group}>
                  <h3 className={styles.same}>{sameWords(same)}</h3>
                  <ul className={styles.list}>
                    {resources.map((resource) => (
                      <KeptEntry
                        key={resource.id}
                        resource={resource}
                        about={[
                          resource.changedOn && `changed ${fullDate(resource.changedOn)}`,
                          !resource.canCurate && "kept by others",
                        ]
                          .filter(Boolean)
                          .join(" · ")}
                      />
                    ))}
                  </ul>
                </li>
              )}
            </FirstOfMany>
          </>
        )}
      </Answer>
    </Panel>
  );
}

const useStyles = makeStyles({
  mend: { ...typographyStyles.body1, margin: 0, marginBottom: tokens.spacingVerticalM, maxWidth: "68ch" },
  group: {
    paddingBlock: tokens.spacingVerticalM,
    ":not(:first-child)": { borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}` },
  },
  same: { ...typographyStyles.caption1Strong, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});
