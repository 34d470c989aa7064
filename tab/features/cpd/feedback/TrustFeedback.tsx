import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { phaseWords } from "../../../../shared/sentences/take-up.ts";
import { useTrustFeedback } from "../../../api/cpd/feedback.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { DownloadButton } from "../../../ui/DownloadButton.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { FeedbackFigures } from "../../../ui/FeedbackFigures.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { FeedbackTable } from "./FeedbackTable.tsx";

/** For the central team: what everybody thought, by phase, network and course. */
export function TrustFeedback() {
  const styles = useStyles();
  const feedback = useTrustFeedback();
  const today = useToday() ?? "";
  return (
    <Answer query={feedback} loading={<LoadingLines label="Loading what people thought" blocks={3} />}>
      {(answer) => (
        <>
          <Panel title={`All meetings of ${answer.year}`}>
            <FeedbackFigures shown={answer} />
            <p className={styles.note}>{answer.note}</p>
            <div className={styles.actions}>
              <DownloadButton path="/api/cpd/feedback/export/xlsx" name={`feedback-${today}.xlsx`}>
                Excel
              </DownloadButton>
              <DownloadButton path="/api/cpd/feedback/export/csv" name={`feedback-${today}.csv`}>
                CSV
              </DownloadButton>
            </div>
          </Panel>
          <Panel title="By phase">
            <FeedbackTable
              label="Feedback by phase"
              of="Phase"
              lines={answer.phases.map((each) => ({
                ...{ key: each.phase, name: phaseWords[each.phase], shown: each },
              }))}
            />
          </Panel>
          <Panel title="By network">
            {answer.networks.length === 0 ? (
              <EmptyState title="There is no network yet." />
            ) : (
              <FeedbackTable
                label="Feedback by network"
                of="Network"
                lines={answer.networks.map((each) => ({
                  key: each.id,
                  name: <PageLink to={`/networks/${each.id}/feedback`}>{each.name}</PageLink>,
                  shown: each,
                }))}
              />
            )}
          </Panel>
          <Panel title="By course">
            {answer.courses.length === 0 ? (
              <EmptyState title="No meeting of this year counts towards a course yet." />
            ) : (
              <FeedbackTable
                label="Feedback by course"
                of="Course"
                lines={answer.courses.map((each) => ({ key: each.id, name: each.title, shown: each }))}
              />
            )}
          </Panel>
        </>
      )}
    </Answer>
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
