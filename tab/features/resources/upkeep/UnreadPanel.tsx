import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { filesLookedAtWords, notReadWords } from "../../../../shared/sentences/resources/upkeep.ts";
import { useUnreadFiles } from "../../../api/resources/upkeep-lists.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { KeptEntry } from "../keep/KeptEntry.tsx";
import { FirstOfMany } from "./FirstOfMany.tsx";

/** Files that are found by their title alone, each with why and what mends it. */
export function UnreadPanel() {
  const styles = useStyles();
  const unread = useUnreadFiles();
  return (
    <Panel title="Files whose words are not found">
      <Answer
        query={unread}
        loading={<LoadingLines label="Loading files without words" blocks={3} />}
        empty={({ files, kept, lookedAt }) =>
          files.length > 0 ? undefined : (
            <EmptyState title="None.">
              {filesLookedAtWords(lookedAt, kept) ||
                "Word, PowerPoint, Excel and PDF files that Beacon cannot read stand here, with the reason."}
            </EmptyState>
          )
        }
      >
        {({ files, kept, lookedAt }) => (
          <>
            <FirstOfMany of={files}>
              {(resource) => (
                <KeptEntry key={resource.id} resource={resource} about={resource.file}>
                  <p className={styles.why}>{notReadWords(resource.why)}</p>
                </KeptEntry>
              )}
            </FirstOfMany>
            <p className={styles.far}>{filesLookedAtWords(lookedAt, kept)}</p>
          </>
        )}
      </Answer>
    </Panel>
  );
}

const useStyles = makeStyles({
  why: { ...typographyStyles.body1, margin: 0, maxWidth: "68ch" },
  far: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});
