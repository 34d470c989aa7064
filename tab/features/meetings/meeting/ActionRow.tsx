import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { MeetingActionView } from "../../../../shared/contract/meetings/minutes.schema.ts";
import { useSettleAction } from "../../../api/meetings/settle-action.ts";
import { Deadline } from "../../../ui/Deadline.tsx";
import { SettleButton } from "../../../ui/SettleButton.tsx";

/** What somebody took on: by when, and done by those whose it is. */
export function ActionRow({
  meeting,
  action,
  today,
}: {
  readonly meeting: string;
  readonly action: MeetingActionView;
  readonly today: string;
}) {
  const styles = useStyles();
  const settle = useSettleAction();
  const { id, text, owner, dueOn, done, mine } = action;
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <span className={mergeClasses(styles.text, done && styles.done)}>{text}</span>
        <span className={styles.about}>
          {owner.name}
          {done && !mine ? " · done" : ""}
        </span>
        {dueOn && !done ? (
          <span className={styles.about}>
            <Deadline dueOn={dueOn} today={today} isOverdue={dueOn < today} />
          </span>
        ) : null}
      </div>
      {mine ? (
        <SettleButton
          label="Done"
          about={text}
          isSettled={settle.isPending ? settle.variables.done : done}
          onSettle={(on) => settle.mutate({ meeting, action: id, done: on })}
          error={settle.error}
        />
      ) : null}
    </li>
  );
}

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
  },
  what: { display: "grid", minWidth: 0, overflowWrap: "anywhere" },
  text: typographyStyles.body1Strong,
  done: { textDecorationLine: "line-through" },
  about: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
});
