import type { Home } from "../../../shared/contract/briefing/home.schema.ts";
import { day } from "../../../shared/sentences/dates.ts";
import { Deadline } from "../../ui/Deadline.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { useEntryStyles } from "./entry.styles.ts";
import type { BriefingToDo } from "./to-do-rows.ts";

/** What a briefing asks that is put off, or that colleagues have to do: out of the way, and one tap off. */
export function SetAside({
  later,
  handed,
  today,
}: {
  readonly later: readonly BriefingToDo[];
  readonly handed: NonNullable<Home["handed"]>;
  readonly today: string;
}) {
  const styles = useEntryStyles();
  const putOff = later.map((row) => ({
    ...row,
    sentence: `Put off until ${day(row.laterOn ?? today, today)}`,
  }));
  const groups = [
    { title: "Later", rows: putOff },
    { title: "With colleagues", rows: handed },
  ];
  return (
    <>
      {groups.map(({ title, rows }) =>
        rows.length === 0 ? null : (
          <details key={title}>
            <summary className={styles.fold}>
              {title} ({rows.length})
            </summary>
            <ul className={styles.list}>
              {rows.map(({ item, edition, text, dueOn, overdue, sentence }) => (
                <li key={item} className={styles.entry}>
                  <div>
                    <PageLink to={`/briefing/${edition}/items/${item}`} className={styles.action}>
                      {text}
                    </PageLink>
                    <p className={styles.about}>{sentence}</p>
                    {dueOn ? (
                      <p className={styles.about}>
                        <Deadline dueOn={dueOn} today={today} isOverdue={overdue} />
                      </p>
                    ) : null}
                  </div>
                </li>
              ))}
            </ul>
          </details>
        ),
      )}
    </>
  );
}
