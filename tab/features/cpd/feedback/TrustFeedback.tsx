import { useTrustFeedback } from "../../../api/cpd/feedback.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { FeedbackSummary } from "./FeedbackSummary.tsx";
import { FeedbackTable } from "./FeedbackTable.tsx";

/** For the central team: what everybody thought, by phase, network and course. */
export function TrustFeedback() {
  const feedback = useTrustFeedback();
  return (
    <Answer query={feedback} loading={<LoadingLines label="Loading what people thought" blocks={3} />}>
      {(answer) => (
        <>
          <FeedbackSummary
            title={`All meetings of ${answer.year}`}
            shown={answer}
            files="/api/cpd/feedback/export"
          />
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
