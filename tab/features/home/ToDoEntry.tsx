import { mergeClasses } from "@fluentui/react-components";
import { shortDay } from "../../../shared/sentences/dates.ts";
import { useRecordAct } from "../../api/briefing/record-act.ts";
import { Deadline } from "../../ui/Deadline.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { SettleButton } from "../../ui/SettleButton.tsx";
import { useEntryStyles } from "./entry.styles.ts";
import type { BriefingToDo } from "./to-do-rows.ts";

interface ToDoEntryProps {
  readonly row: BriefingToDo & { readonly done: boolean };
  readonly today: string;
  readonly onTick: (done: boolean) => void;
}

/** One thing to do, with its deadline and the briefing it comes from; ticked here, and undone here. */
export function ToDoEntry({ row, today, onTick }: ToDoEntryProps) {
  const styles = useEntryStyles();
  const recordAct = useRecordAct();
  const settle = (on: boolean) => {
    onTick(on);
    recordAct.mutate(
      { edition: row.edition, item: row.item, act: "done", on, revision: row.revision },
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
        {row.from && <p className={styles.about}>{row.from}</p>}
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
