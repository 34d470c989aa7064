import { path } from "../../api/path.ts";
import { ButtonLink } from "../../ui/ButtonLink.tsx";
import { Deadline } from "../../ui/Deadline.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { useEntryStyles } from "./entry.styles.ts";
import type { CascadeToDo } from "./to-do-rows.ts";

/** A session that this person's school is to carry on. It is done by saying how it went, which has a page of its own. */
export function CascadeEntry({ cascade, today }: { readonly cascade: CascadeToDo; readonly today: string }) {
  const styles = useEntryStyles();
  const { meeting, school, title, schoolName, dueOn, overdue } = cascade;
  const to = path`/cpd/cascades/${meeting}/schools/${school}`;
  return (
    <li className={styles.entry}>
      <div>
        <PageLink to={to} className={styles.action}>
          Cascade “{title}” in school
        </PageLink>
        <p className={styles.about}>{schoolName}</p>
        <p className={styles.about}>
          <Deadline dueOn={dueOn} today={today} isOverdue={overdue} />
        </p>
      </div>
      <ButtonLink to={to} label={`Say how it went: ${title}, ${schoolName}`}>
        Say how
      </ButtonLink>
    </li>
  );
}
