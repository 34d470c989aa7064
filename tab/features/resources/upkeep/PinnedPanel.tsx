import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import type { PinnedAnswers } from "../../../../shared/contract/resources/pins.schema.ts";
import { day } from "../../../../shared/sentences/dates.ts";
import { pinStandingWords } from "../../../../shared/sentences/resources/pins.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { path } from "../../../api/path.ts";
import { usePinnedAnswers, usePins } from "../../../api/resources/pins.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { media } from "../../../ui/breakpoints.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { UndoNotice } from "../../../ui/UndoNotice.tsx";
import { rowButton, useListFocus } from "../../../ui/useListFocus.ts";
import { useUndoable } from "../../../ui/useUndoable.ts";
import { FirstOfMany } from "./FirstOfMany.tsx";

type Pinned = PinnedAnswers["pins"][number];

/** What is shown first for a search: what shows nothing any more stands at the top, with why. */
export function PinnedPanel() {
  const pinned = usePinnedAnswers();
  const doing = useUndoable();
  const { pin, unpin } = usePins();
  const { list, leave, notice } = useListFocus(doing);
  const takeAway = ({ id, words, pinnedAt, resource }: Pinned) =>
    doing.attempt(async () => {
      await unpin(id);
      // What is no longer in the collection cannot be pinned again, and showed nothing.
      if (!resource) return undefined;
      return {
        said: `Unpinned: ${resource.title}, for “${words}”.`,
        undo: () => pin(resource.id, { words, pinnedAt }),
      };
    });
  return (
    <Panel title="Pinned answers">
      <div ref={list}>
        <UndoNotice doing={notice} />
        <Answer
          query={pinned}
          loading={<LoadingLines label="Loading pinned answers" blocks={3} />}
          empty={({ pins }) =>
            pins.length > 0 ? undefined : (
              <EmptyState title="Nothing is pinned.">
                Open a resource and choose “Show first for” to have it stand first for a search.
              </EmptyState>
            )
          }
        >
          {({ pins }) => (
            <FirstOfMany of={pins}>
              {(each) => (
                <PinnedEntry
                  key={each.id}
                  pinned={each}
                  isBusy={doing.isBusy}
                  onUnpin={(button) => {
                    leave(button);
                    void takeAway(each);
                  }}
                />
              )}
            </FirstOfMany>
          )}
        </Answer>
      </div>
    </Panel>
  );
}

function PinnedEntry(props: {
  readonly pinned: Pinned;
  readonly isBusy: boolean;
  readonly onUnpin: (button: HTMLElement) => void;
}) {
  const styles = useStyles();
  const today = useToday() ?? "";
  const { isBusy, onUnpin } = props;
  const { words, resource, standing, chosenBy, by, pinnedAt } = props.pinned;
  const why = pinStandingWords(standing);
  return (
    <li className={styles.entry}>
      <div>
        <PageLink to={`/resources?${new URLSearchParams({ q: words })}`} className={styles.words}>
          {words}
        </PageLink>
        {resource ? (
          <p className={styles.line}>
            Shows first: <PageLink to={path`/resources/${resource.id}`}>{resource.title}</PageLink>
          </p>
        ) : null}
        {why === undefined ? null : (
          <p className={styles.why}>
            <WarningRegular aria-hidden="true" className={styles.sign} />
            {why}
          </p>
        )}
        <p
          className={styles.about}
        >{`${chosenBy} · pinned by ${by} on ${day(pinnedAt.slice(0, 10), today)}`}</p>
      </div>
      <Button
        {...rowButton}
        aria-label={`Unpin: ${words}, ${resource?.title ?? "gone"}`}
        disabledFocusable={isBusy}
        onClick={({ currentTarget }) => onUnpin(currentTarget)}
      >
        Unpin
      </Button>
    </li>
  );
}

const useStyles = makeStyles({
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    alignItems: "start",
    justifyItems: "start",
    [media.phone]: { gridTemplateColumns: "minmax(0, 1fr)" },
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    ":last-child": { borderBottom: "none", paddingBottom: 0 },
  },
  words: { ...typographyStyles.body1Strong },
  line: { ...typographyStyles.body1, margin: 0 },
  why: { ...typographyStyles.body1, display: "flex", columnGap: tokens.spacingHorizontalXS, margin: 0 },
  sign: { flexShrink: 0, fontSize: "20px" },
  about: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});
