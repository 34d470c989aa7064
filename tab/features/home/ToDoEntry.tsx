import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { shortDay } from "../../../shared/sentences/dates.ts";
import { useRecordAct } from "../../api/briefing/record-act.ts";
import { Deadline } from "../../ui/Deadline.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { SettleButton } from "../../ui/SettleButton.tsx";
import type { ToDoRow } from "./to-do-rows.ts";

interface ToDoEntryProps {
  readonly row: ToDoRow;
  readonly today: string;
  readonly onTick: (done: boolean) => void;
}

/** One thing to do, with its deadline and the briefing it comes from; ticked here, and undone here. */
export function ToDoEntry({ row, today, onTick }: ToDoEntryProps) {
  const styles = useStyles();
  const recordAct = useRecordAct();
  const settle = (on: boolean) => {
    onTick(on);
    recordAct.mutate(
      { edition: row.edition, item: row.item, act: "done", on },
      { onError: () => onTick(!on) },
    );
  };
  return (
    <li className={styles.entry}>
      <div>
        <PageLink
          to={`/briefing/${row.edition}/items/${row.item}`}
          className={mergeClasses(styles.action, row.done && styles.done)}
        >
          {row.text}
        </PageLink>
        <p className={styles.about}>
          {row.title} · briefing of {shortDay(row.edition)}
        </p>
        {row.dueOn && (
          <p className={styles.about}>
            <Deadline dueOn={row.dueOn} today={today} isOverdue={row.overdue && !row.done} />
          </p>
        )}
      </div>
      <SettleButton
        label="Done"
        about={row.text}
        isSettled={row.done}
        onSettle={settle}
        error={recordAct.error}
      />
    </li>
  );
}

const useStyles = makeStyles({
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    ":first-child": { paddingTop: 0 },
    ":last-child": { paddingBottom: 0 },
    ":not(:first-child)": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  action: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  done: { textDecorationLine: "line-through" },
  about: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});
