import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DownloadButton } from "../../ui/DownloadButton.tsx";
import { Panel } from "../../ui/Panel.tsx";

/** All that Beacon holds about a person, to take away. */
export function DownloadPanel({
  path,
  title,
  children,
}: {
  /** Without the format. */
  readonly path: string;
  readonly title: string;
  readonly children: string;
}) {
  const styles = useStyles();
  return (
    <Panel title={title}>
      <p className={styles.text}>{children}</p>
      <div className={styles.row}>
        <DownloadButton path={`${path}/xlsx`} name="What Beacon holds.xlsx">
          Download as a workbook
        </DownloadButton>
        <DownloadButton path={`${path}/json`} name="What Beacon holds.json">
          Download for another program (JSON)
        </DownloadButton>
      </div>
    </Panel>
  );
}

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, marginBottom: tokens.spacingVerticalM, maxWidth: "68ch" },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
});
