import type { Home } from "../../../shared/contract/briefing/home.schema.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { CascadeEntry } from "./CascadeEntry.tsx";
import { useEntryStyles } from "./entry.styles.ts";
import { FeedbackEntry } from "./FeedbackEntry.tsx";
import { MeetingActionEntry } from "./MeetingActionEntry.tsx";
import { SetAside } from "./SetAside.tsx";
import { ToDoEntry } from "./ToDoEntry.tsx";
import { allToDo } from "./to-do-rows.ts";
import { useToDoRows } from "./useToDoRows.ts";

/** What this person has to do, the earliest deadline first. */
export function ToDoPanel({ home }: { readonly home: Home }) {
  const styles = useEntryStyles();
  const { rows, tick } = useToDoRows(allToDo(home));
  return (
    <Panel title="Do">
      {rows.length === 0 ? (
        <EmptyState title="Nothing to do this week.">
          What a briefing asks of you, what you take on at a meeting and what your school is to cascade stand
          here with their deadlines.
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {rows.map((row) => {
            const entry = { today: home.today, onTick: (done: boolean) => tick(row, done) };
            if ("school" in row) return <CascadeEntry key={row.item} cascade={row} today={home.today} />;
            if ("until" in row) return <FeedbackEntry key={row.item} feedback={row} today={home.today} />;
            return "meeting" in row ? (
              <MeetingActionEntry key={row.item} action={row} isDone={row.done} {...entry} />
            ) : (
              <ToDoEntry key={row.item} row={row} {...entry} />
            );
          })}
        </ul>
      )}
      <p className={styles.all}>
        <PageLink to="/to-do">Everything to do</PageLink>
      </p>
      <SetAside title="Later" rows={home.later} />
      <SetAside title="With colleagues" rows={home.handed} />
    </Panel>
  );
}
