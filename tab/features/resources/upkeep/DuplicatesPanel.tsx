import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { toldApartAtMost } from "../../../../shared/domain/resources/upkeep/told-apart-at-most.ts";
import { day } from "../../../../shared/sentences/dates.ts";
import { sameWords } from "../../../../shared/sentences/resources/upkeep.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { useTellApart } from "../../../api/resources/tell-apart.ts";
import { useResourceDuplicates } from "../../../api/resources/upkeep-lists.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { UndoNotice } from "../../../ui/UndoNotice.tsx";
import { rowButton, useListFocus } from "../../../ui/useListFocus.ts";
import { useUndoable } from "../../../ui/useUndoable.ts";
import { KeptEntry } from "../keep/KeptEntry.tsx";
import { FirstOfMany } from "./FirstOfMany.tsx";

/** What is likely in the collection twice, group by group. */
export function DuplicatesPanel() {
  const styles = useStyles();
  const today = useToday() ?? "";
  const duplicates = useResourceDuplicates();
  const doing = useUndoable();
  const { tellApart, takeBack } = useTellApart();
  const { list, leave, notice } = useListFocus(doing);
  const keepAll = (resources: readonly { readonly id: string; readonly title: string }[]) =>
    doing.attempt(async () => {
      const telling = await tellApart(resources.map(({ id }) => id));
      return { said: `Told apart: ${resources[0]?.title}.`, undo: () => takeBack(telling) };
    });
  return (
    <Panel title="Likely there twice">
      <div ref={list}>
        <UndoNotice doing={notice} />
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
                Open the one that is not needed, and choose “Replaced by another” or “Remove”. If each is
                needed, say so: they stand here again only when one of them changes its title or file.
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
                            resource.changedOn && `changed ${day(resource.changedOn, today)}`,
                            !resource.canCurate && "kept by others",
                          ]
                            .filter(Boolean)
                            .join(" · ")}
                        />
                      ))}
                    </ul>
                    {resources.length <= toldApartAtMost ? (
                      <Button
                        {...rowButton}
                        className={styles.button}
                        aria-label={`${eachWords(resources.length)}: ${resources[0]?.title}`}
                        disabledFocusable={doing.isBusy}
                        onClick={({ currentTarget }) => {
                          leave(currentTarget);
                          void keepAll(resources);
                        }}
                      >
                        {eachWords(resources.length)}
                      </Button>
                    ) : null}
                  </li>
                )}
              </FirstOfMany>
            </>
          )}
        </Answer>
      </div>
    </Panel>
  );
}

const eachWords = (count: number): string => `These are ${count === 2 ? "two" : count}`;

const useStyles = makeStyles({
  mend: { ...typographyStyles.body1, margin: 0, marginBottom: tokens.spacingVerticalM, maxWidth: "68ch" },
  group: {
    paddingBlock: tokens.spacingVerticalM,
    ":not(:first-child)": { borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}` },
  },
  same: { ...typographyStyles.caption1Strong, margin: 0 },
  button: { marginTop: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});
