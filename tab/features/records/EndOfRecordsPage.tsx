import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Retention } from "../../../shared/contract/records/retention.schema.ts";
import { useRetention } from "../../api/records/retention.ts";
import { Answer } from "../../ui/Answer.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LoadingLines } from "../../ui/LoadingLines.tsx";
import { Page } from "../../ui/Page.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { PanelColumn } from "../../ui/PanelColumn.tsx";

/** Which records go next, and what has been erased, for the central team. */
export default function EndOfRecordsPage() {
  const retention = useRetention();
  return (
    <Page title="End of records" intro={<PageLink to="/settings">Back to Settings</PageLink>}>
      <Answer query={retention} loading={<LoadingLines label="Counting the oldest records" blocks={2} />}>
        {(answer) => <Ends {...answer} />}
      </Answer>
    </Page>
  );
}

function Ends({ words, gone }: Retention) {
  const styles = useStyles();
  return (
    <PanelColumn>
      <Panel title="What goes next">
        <p className={styles.text}>{words}</p>
      </Panel>
      <Panel title="What has gone">
        {gone.length === 0 ? (
          <EmptyState title="Nothing yet.">
            Years whose time was over, and people who asked to be erased, stand here with the day and the
            reason.
          </EmptyState>
        ) : (
          <ul className={styles.list}>
            {gone.map(({ key, on, by, because }) => (
              <li key={key} className={styles.entry}>
                <p className={styles.what}>{because}</p>
                <p className={styles.text}>
                  {on}. {by}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </PanelColumn>
  );
}

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "68ch" },
  what: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  entry: { paddingBlock: tokens.spacingVerticalS },
});
