import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { TrustFeedback } from "../../../../shared/contract/cpd/feedback.schema.ts";
import { phaseWords } from "../../../../shared/sentences/cpd/take-up.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { DownloadButton } from "../../../ui/DownloadButton.tsx";
import { FeedbackFigures } from "../../../ui/FeedbackFigures.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { FeedbackTable } from "./FeedbackTable.tsx";

/** What was thought of all meetings together, to take away as a file, and phase by phase. */
export function FeedbackSummary(props: {
  readonly title: string;
  readonly shown: Pick<TrustFeedback, "result" | "words" | "note" | "phases">;
  /** Where the API gives the files, without the format. */
  readonly files: string;
}) {
  const styles = useStyles();
  const { title, shown, files } = props;
  const name = `feedback-${useToday() ?? ""}`;
  return (
    <>
      <Panel title={title}>
        <FeedbackFigures shown={shown} />
        <p className={styles.note}>{shown.note}</p>
        <div className={styles.actions}>
          <DownloadButton path={`${files}/xlsx`} name={`${name}.xlsx`}>
            Export to Excel
          </DownloadButton>
          <DownloadButton path={`${files}/csv`} name={`${name}.csv`}>
            Export as CSV
          </DownloadButton>
        </div>
      </Panel>
      <Panel title="By phase">
        <FeedbackTable
          label="Feedback by phase"
          of="Phase"
          lines={shown.phases.map((each) => ({ key: each.phase, name: phaseWords[each.phase], shown: each }))}
        />
      </Panel>
    </>
  );
}

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalL,
  },
  note: {
    ...typographyStyles.caption1,
    margin: 0,
    marginTop: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
    maxWidth: "68ch",
  },
});
