import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { counted } from "../../../../shared/sentences/lists.ts";
import { useMissedSearches } from "../../../api/resources/missed-searches.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Unfold } from "../../../ui/Unfold.tsx";

/** As many as are read through; the rest open below. */
const mostShown = 20;

/** What was searched for and not found: what the collection lacks, or calls otherwise. */
export function MissedSearchesPanel() {
  const searches = useMissedSearches();
  return (
    <Panel title="Searched and not found, last 30 days">
      <Answer
        query={searches}
        loading={<LoadingLines label="Loading what was not found" blocks={3} />}
        empty={({ searches: all }) =>
          all.length > 0 ? undefined : (
            <EmptyState title="Nothing.">
              Words that people searched for in vain stand here. Nobody is named.
            </EmptyState>
          )
        }
      >
        {({ searches: all }) => (
          <>
            <Searches searches={all.slice(0, mostShown)} />
            {all.length > mostShown ? (
              <Unfold title={counted(all.length - mostShown, "more", "more")}>
                <Searches searches={all.slice(mostShown)} />
              </Unfold>
            ) : null}
          </>
        )}
      </Answer>
    </Panel>
  );
}

function Searches({
  searches,
}: {
  readonly searches: readonly { readonly words: string; readonly times: number }[];
}) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {searches.map(({ words, times }) => (
        <li key={words} className={styles.entry}>
          <PageLink to={`/resources?${new URLSearchParams({ q: words })}`}>{words}</PageLink>
          <span className={styles.times}>{counted(times, "time", "times")}</span>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  entry: {
    ...typographyStyles.body1,
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    ":last-child": { borderBottom: "none" },
  },
  times: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});
