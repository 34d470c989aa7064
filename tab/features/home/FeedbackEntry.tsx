import { feedbackAskedWords } from "../../../shared/sentences/cpd/feedback.ts";
import { path } from "../../api/path.ts";
import { ButtonLink } from "../../ui/ButtonLink.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { useEntryStyles } from "./entry.styles.ts";
import type { FeedbackToDo } from "./to-do-rows.ts";

/** A meeting that this person was at. It is done by answering, which has a page of its own. */
export function FeedbackEntry({
  feedback: { meeting, title, until },
  today,
}: {
  readonly feedback: FeedbackToDo;
  readonly today: string;
}) {
  const styles = useEntryStyles();
  const to = path`/cpd/feedback/${meeting}`;
  return (
    <li className={styles.entry}>
      <div>
        <PageLink to={to} className={styles.action}>
          Say what you thought of “{title}”
        </PageLink>
        <p className={styles.about}>{feedbackAskedWords(until, today)}</p>
      </div>
      <ButtonLink to={to} label={`Answer: ${title}`}>
        Answer
      </ButtonLink>
    </li>
  );
}
