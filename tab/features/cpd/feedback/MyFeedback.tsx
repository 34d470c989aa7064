import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { feedbackPromise } from "../../../../shared/sentences/cpd/feedback.ts";
import { dateInEngland, day } from "../../../../shared/sentences/dates.ts";
import { useMyFeedback } from "../../../api/cpd/feedback.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { GiveFeedback } from "./GiveFeedback.tsx";

/** The meetings that one was at and can say something of now; with `meeting`, that one alone. */
export function MyFeedback({ meeting }: { readonly meeting?: string | undefined }) {
  const styles = useStyles();
  const mine = useMyFeedback();
  // Until the date is known, dates show their year.
  const today = useToday() ?? "";
  return (
    <Answer query={mine} loading={<LoadingLines label="Loading your meetings" blocks={1} />}>
      {({ open }) => {
        const asked = meeting ? open.filter((each) => each.meeting.id === meeting) : open;
        if (asked.length === 0)
          return (
            <Panel title="What did you think?">
              <EmptyState
                title={
                  meeting
                    ? "There is nothing for you to answer about this meeting now."
                    : "There is no meeting for you to give feedback on now."
                }
              >
                You can from 9am of the school day after a meeting you were at, for a week.
              </EmptyState>
            </Panel>
          );
        return (
          <>
            {asked.map((entry) => (
              <Panel key={entry.meeting.id} title={entry.meeting.title}>
                <p className={styles.when}>
                  <PageLink to={`/meetings/${entry.meeting.id}`}>
                    {day(dateInEngland(new Date(entry.meeting.startsAt)), today)}
                  </PageLink>
                </p>
                <p className={styles.promise}>{feedbackPromise}</p>
                <GiveFeedback entry={entry} />
              </Panel>
            ))}
          </>
        );
      }}
    </Answer>
  );
}

const useStyles = makeStyles({
  when: { ...typographyStyles.body1, margin: 0 },
  promise: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL}`,
    color: tokens.colorNeutralForeground2,
    maxWidth: "68ch",
  },
});
