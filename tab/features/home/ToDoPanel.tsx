import { makeStyles } from "@fluentui/react-components";
import type { Home } from "../../../shared/contract/briefing/home.schema.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { ToDoEntry } from "./ToDoEntry.tsx";
import { useToDoRows } from "./useToDoRows.ts";

/** What this person has to do, the earliest deadline first. */
export function ToDoPanel({ home }: { readonly home: Home }) {
  const styles = useStyles();
  const { rows, tick } = useToDoRows(home.toDo);
  return (
    <Panel title="Do">
      {rows.length === 0 ? (
        <EmptyState title="Nothing to do this week.">
          When a briefing asks you for something, it stands here with its deadline.
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {rows.map((row) => (
            <ToDoEntry key={row.item} row={row} today={home.today} onTick={(done) => tick(row, done)} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
});
