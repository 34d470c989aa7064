import { shortDay } from "../../../../shared/sentences/dates.ts";
import { useNetworkFeedback } from "../../../api/cpd/feedback.ts";
import { path } from "../../../api/path.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { PanelColumn } from "../../../ui/PanelColumn.tsx";
import { CpdNavigation } from "../CpdNavigation.tsx";
import { FeedbackSummary } from "./FeedbackSummary.tsx";
import { FeedbackTable } from "./FeedbackTable.tsx";

/** For a network's leads: what was thought of its meetings, altogether, by phase and one by one. */
export default function NetworkFeedbackPage({ network }: { readonly network: string }) {
  const feedback = useNetworkFeedback(network);
  const { data } = feedback;
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
              <FeedbackSummary
                title="All meetings"
                shown={answer}
                files={path`/api/networks/${network}/feedback/export`}
              />
              <Panel title="Meeting by meeting">
                {answer.meetings.length === 0 ? (
                  <EmptyState title="No meeting of this year is over yet." />
                ) : (
                  <FeedbackTable
                    label="Feedback by meeting"
                    of="Meeting"
                    lines={answer.meetings.map((each) => ({
                      key: each.id,
                      name: <PageLink to={`/meetings/${each.id}`}>{each.title}</PageLink>,
                      detail: shortDay(each.startsAt.slice(0, 10)),
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
