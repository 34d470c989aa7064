import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { shortDay } from "../../../../shared/sentences/dates.ts";
import { phaseWords } from "../../../../shared/sentences/take-up.ts";
import { useNetworkFeedback } from "../../../api/cpd/feedback.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { DownloadButton } from "../../../ui/DownloadButton.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { FeedbackFigures } from "../../../ui/FeedbackFigures.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { PanelColumn } from "../../../ui/PanelColumn.tsx";
import { CpdNavigation } from "../CpdNavigation.tsx";
import { FeedbackTable } from "./FeedbackTable.tsx";

/** For a network's leads: what was thought of its meetings, altogether, by phase and one by one. */
export default function NetworkFeedbackPage({ network }: { readonly network: string }) {
  const styles = useStyles();
  const feedback = useNetworkFeedback(network);
  const today = useToday() ?? "";
  const { data } = feedback;
  const file = `/api/networks/${encodeURIComponent(network)}/feedback/export`;
  return (
    <>
      <CpdNavigation />
      <Page
        title={data ? `Feedback on ${data.network.name}` : "Feedback"}
        intro={
          data ? (
            <>
              Meetings of {data.year}.{" "}
              <PageLink to={`/networks/${data.network.id}`}>Open the network</PageLink>
            </>
          ) : (
            "\u00a0"
          )
        }
      >
        <Answer query={feedback} loading={<LoadingLines label="Loading what people thought" blocks={3} />}>
          {(answer) => (
            <PanelColumn>
              <Panel title="All meetings">
                <FeedbackFigures shown={answer} />
                <p className={styles.note}>{answer.note}</p>
                <div className={styles.actions}>
                  <DownloadButton path={`${file}/xlsx`} name={`feedback-${today}.xlsx`}>
                    Excel
                  </DownloadButton>
                  <DownloadButton path={`${file}/csv`} name={`feedback-${today}.csv`}>
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
              <Panel title="Meeting by meeting">
                {answer.meetings.length === 0 ? (
                  <EmptyState title="No meeting of this year is over yet." />
                ) : (
                  <FeedbackTable
                    label="Feedback by meeting"
                    of="Meeting"
                    lines={answer.meetings.map((each) => ({
                      key: each.id,
                      name: (
                        <>
                          <PageLink to={`/meetings/${each.id}`}>{each.title}</PageLink>,{" "}
                          {shortDay(each.startsAt.slice(0, 10))}
                        </>
                      ),
                      shown: each,
                    }))}
                  />
                )}
              </Panel>
            </PanelColumn>
          )}
        </Answer>
      </Page>
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
