import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ResourcesToReview } from "../../../../shared/contract/resources/upkeep-lists.schema.ts";
import { addDays, civilDate } from "../../../../shared/domain/time/civil-date.ts";
import { day } from "../../../../shared/sentences/dates.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { path } from "../../../api/path.ts";
import { usePutAway } from "../../../api/resources/put-away.ts";
import { useResourcesToReview } from "../../../api/resources/upkeep-lists.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { ButtonLink } from "../../../ui/ButtonLink.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { UndoNotice } from "../../../ui/UndoNotice.tsx";
import { rowButton, useListFocus } from "../../../ui/useListFocus.ts";
import { useUndoable } from "../../../ui/useUndoable.ts";
import { KeptEntry } from "../keep/KeptEntry.tsx";
import { FirstOfMany } from "./FirstOfMany.tsx";

type Due = ResourcesToReview["resources"][number];

/** What was to be looked at again by today: still right for another year with one tap, or edited. */
export function ReviewsPanel() {
  const styles = useStyles();
  const due = useResourcesToReview();
  const today = useToday();
  const doing = useUndoable();
  const { reviewAgain } = usePutAway();
  const { list, leave, notice } = useListFocus(doing);
  const keepForAYear = ({ id, title, version }: Due, from: string) =>
    doing.attempt(async () => {
      const next = addDays(civilDate(from), 365);
      const now = await reviewAgain(id, version, next);
      return {
        said: `${title}: looked at again on ${day(next, from)}.`,
        // A day that is past cannot be chosen: today puts it back into this list.
        undo: () => reviewAgain(id, now, from),
      };
    });
  return (
    <Panel title="Due for review">
      <div ref={list}>
        <UndoNotice doing={notice} />
        <Answer
          query={due}
          loading={<LoadingLines label="Loading what is due for review" blocks={3} />}
          empty={({ resources }) =>
            resources.length > 0 ? undefined : (
              <EmptyState title="Nothing is due.">
                A resource stands here from the day on which it is to be looked at again. Set that day when
                you edit it.
              </EmptyState>
            )
          }
        >
          {({ resources }) => (
            <FirstOfMany of={resources}>
              {(resource) => (
                <KeptEntry
                  key={resource.id}
                  resource={resource}
                  about={`due since ${day(resource.reviewOn, today ?? "")}`}
                >
                  <div className={styles.actions}>
                    <Button
                      {...rowButton}
                      aria-label={`Still right for a year: ${resource.title}`}
                      disabledFocusable={doing.isBusy || today === undefined}
                      onClick={({ currentTarget }) => {
                        if (today === undefined) return;
                        leave(currentTarget);
                        void keepForAYear(resource, today);
                      }}
                    >
                      Still right for a year
                    </Button>
                    <ButtonLink
                      to={path`/resources/${resource.id}/edit`}
                      label={`Edit: ${resource.title}`}
                      appearance="subtle"
                    >
                      Edit
                    </ButtonLink>
                  </div>
                </KeptEntry>
              )}
            </FirstOfMany>
          )}
        </Answer>
      </div>
    </Panel>
  );
}

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
