import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircleRegular, WarningRegular } from "@fluentui/react-icons";
import type { BriefingFinding, EditorEdition } from "../../../../shared/contract/briefing/edition.schema.ts";
import { Unfold } from "../../../ui/Unfold.tsx";
import { findingsSummary } from "./findings-words.ts";

/** What to look at before the edition goes out: how much in one line, each thing with its mend behind it. */
export function Findings({
  edition: { items, findings },
  onOpen,
}: {
  readonly edition: EditorEdition;
  readonly onOpen: (item: string) => void;
}) {
  const styles = useStyles();
  if (items.length === 0) return null;
  if (findings.length === 0) return <p className={styles.summary}>Nothing to mend.</p>;
  const stopping = findings.filter(({ stops }) => stops);
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  return (
    <Unfold title={findingsSummary(findings)} opensFor={stopping.length > 0}>
      <ul aria-label="What to look at" className={styles.list}>
        {[...stopping, ...findings.filter(({ stops }) => !stops)].map((finding, at) => (
          <Entry
            // biome-ignore lint/suspicious/noArrayIndexKey: a finding is no more than its place and words
            key={at}
            finding={finding}
            title={finding.item ? titles.get(finding.item) : undefined}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </Unfold>
  );
}

function Entry({
  finding: { item, stops, sentence, mend },
  title,
  onOpen,
}: {
  readonly finding: BriefingFinding;
  readonly title: string | undefined;
  readonly onOpen: (item: string) => void;
}) {
  const styles = useStyles();
  const Icon = stops ? ErrorCircleRegular : WarningRegular;
  return (
    <li className={styles.entry}>
      <Icon aria-label={stops ? "Stops it" : "To look at"} className={styles.icon} />
      <div className={styles.words}>
        {item && title !== undefined ? (
          <button type="button" className={styles.title} onClick={() => onOpen(item)}>
            {title}
          </button>
        ) : (
          <strong>The whole briefing</strong>
        )}
        <p className={styles.sentence}>
          {sentence} <span className={styles.mend}>{mend}</span>
        </p>
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  summary: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalM },
  entry: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", gap: tokens.spacingHorizontalS },
  icon: { fontSize: "20px" },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  title: {
    ...typographyStyles.body1Strong,
    color: tokens.colorBrandForegroundLink,
    textAlign: "start",
    background: "none",
    border: "none",
    padding: 0,
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    "@media (pointer: coarse)": { minHeight: "44px" },
  },
  sentence: { ...typographyStyles.body1, margin: 0 },
  mend: { color: tokens.colorNeutralForeground2 },
});
