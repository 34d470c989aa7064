import { mergeClasses } from "@fluentui/react-components";
import { useSettleAction } from "../../api/meetings/settle-action.ts";
import { Deadline } from "../../ui/Deadline.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { SettleButton } from "../../ui/SettleButton.tsx";
import { useEntryStyles } from "./entry.styles.ts";
import type { MeetingAction } from "./to-do-rows.ts";

/** What this person took on at a meeting; done here, and undone here. */
export function MeetingActionEntry(props: {
  readonly action: MeetingAction;
  readonly isDone: boolean;
  readonly today: string;
  readonly onTick: (done: boolean) => void;
}) {
  const styles = useEntryStyles();
  const settle = useSettleAction();
  const { action, isDone, today } = props;
  const onSettle = (done: boolean) => {
    props.onTick(done);
    settle.mutate(
      { meeting: action.meeting, action: action.id, done },
      { onError: () => props.onTick(!done) },
    );
  };
  return (
    <li className={styles.entry}>
      <div>
        <PageLink
          to={`/meetings/${action.meeting}`}
          className={mergeClasses(styles.action, isDone && styles.done)}
        >
          {action.text}
        </PageLink>
        <p className={styles.about}>You took this on at {action.title}</p>
        {action.dueOn ? (
          <p className={styles.about}>
            <Deadline dueOn={action.dueOn} today={today} isOverdue={action.overdue && !isDone} />
          </p>
        ) : null}
      </div>
      <SettleButton
        label="Done"
        about={action.text}
        isSettled={isDone}
        onSettle={onSettle}
        error={settle.error}
      />
    </li>
  );
}
