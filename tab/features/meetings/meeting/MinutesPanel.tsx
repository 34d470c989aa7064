import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { MeetingDetail } from "../../../../shared/contract/meetings/meeting.schema.ts";
import type { MinutesView } from "../../../../shared/contract/meetings/minutes.schema.ts";
import { useMinutes } from "../../../api/meetings/get-minutes.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { ButtonLink } from "../../../ui/ButtonLink.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { ActionRow } from "./ActionRow.tsx";

interface MinutesPanelProps {
  readonly meeting: MeetingDetail;
  readonly today: string;
}

/** What was said, agreed and taken on; for who may write it, the way to do so. */
export function MinutesPanel({ meeting, today }: MinutesPanelProps) {
  const minutes = useMinutes(meeting.id);
  return (
    <Panel title="Minutes">
      <Answer
        query={minutes}
        loading={<LoadingLines label="Loading the minutes" blocks={1} />}
        empty={(answer) => (isEmpty(answer) ? <NoMinutes minutes={answer} /> : undefined)}
      >
        {(answer) => <Written minutes={answer} today={today} />}
      </Answer>
    </Panel>
  );
}

const isEmpty = ({ text, agreed, actions }: MinutesView): boolean =>
  text.trim() === "" && agreed.length === 0 && actions.length === 0;

const NoMinutes = ({ minutes }: { readonly minutes: MinutesView }) => (
  <EmptyState
    title="No minutes yet."
    action={
      minutes.canWrite ? (
        <ButtonLink to={`/meetings/${minutes.meeting}/minutes`}>Write the minutes</ButtonLink>
      ) : undefined
    }
  >
    What was said, what was agreed and who does what by when stands here after the meeting.
  </EmptyState>
);

function Written({ minutes, today }: { readonly minutes: MinutesView; readonly today: string }) {
  const styles = useStyles();
  return (
    <div className={styles.minutes}>
      {minutes.actions.length > 0 ? (
        <section aria-label="Actions">
          <h3 className={styles.title}>Actions</h3>
          <ul className={styles.actions}>
            {minutes.actions.map((action) => (
              <ActionRow key={action.id} meeting={minutes.meeting} action={action} today={today} />
            ))}
          </ul>
        </section>
      ) : null}
      {minutes.agreed.length > 0 ? (
        <section aria-label="What we agreed">
          <h3 className={styles.title}>What we agreed</h3>
          <ul className={styles.agreed}>
            {minutes.agreed.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {minutes.text.trim() === "" ? null : <p className={styles.text}>{minutes.text}</p>}
      {minutes.canWrite ? (
        <div>
          <ButtonLink to={`/meetings/${minutes.meeting}/minutes`}>Write the minutes</ButtonLink>
        </div>
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  minutes: { display: "grid", rowGap: tokens.spacingVerticalL, gridTemplateColumns: "minmax(0, 1fr)" },
  title: { ...typographyStyles.body1Strong, margin: 0, marginBottom: tokens.spacingVerticalXS },
  actions: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  agreed: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    overflowWrap: "anywhere",
  },
  text: {
    ...typographyStyles.body1,
    margin: 0,
    maxWidth: "68ch",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
});
