import { makeStyles, tokens } from "@fluentui/react-components";
import type { MeetingDetail } from "../../../../shared/contract/meetings/meeting.schema.ts";
import { phaseWords } from "../../../../shared/sentences/cpd/take-up.ts";
import { useMeetingFeedback } from "../../../api/cpd/feedback.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { FeedbackFigures } from "../../../ui/FeedbackFigures.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Unfold } from "../../../ui/Unfold.tsx";

/** For its leads: what was thought of a meeting that is over. */
export function FeedbackPanel({ meeting }: { readonly meeting: MeetingDetail }) {
  const styles = useStyles();
  const feedback = useMeetingFeedback(meeting.id);
  return (
    <Panel title="What people thought">
      <Answer query={feedback} loading={<LoadingLines label="Loading what people thought" blocks={1} />}>
        {(answer) => (
          <div className={styles.parts}>
            <FeedbackFigures shown={answer} />
            {answer.result
              ? answer.phases.map((each) =>
                  each.result ? (
                    <Unfold key={each.phase} title={`${phaseWords[each.phase]} (${each.result.answers})`}>
                      <FeedbackFigures shown={each} />
                    </Unfold>
                  ) : null,
                )
              : null}
          </div>
        )}
      </Answer>
      {meeting.network ? (
        <p className={styles.more}>
          <PageLink to={`/networks/${meeting.network.id}/feedback`}>
            Feedback on all of {meeting.network.name}
          </PageLink>
        </p>
      ) : null}
    </Panel>
  );
}

const useStyles = makeStyles({
  parts: { display: "grid", gap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
  more: { margin: 0, marginTop: tokens.spacingVerticalM },
});
