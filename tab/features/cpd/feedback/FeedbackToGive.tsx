import { makeStyles } from "@fluentui/react-components";
import type { MyCpd } from "../../../../shared/contract/cpd/my-cpd.schema.ts";
import { feedbackAskedWords } from "../../../../shared/sentences/cpd/feedback.ts";
import { path } from "../../../api/path.ts";
import { ButtonLink } from "../../../ui/ButtonLink.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { useEntryStyles } from "../entry.styles.ts";

/** Points to the meetings of which somebody is still to say what they thought. Nothing at all when there is none. */
export function FeedbackToGive({
  feedback = [],
  today,
}: {
  readonly feedback: MyCpd["feedback"];
  readonly today: string;
}) {
  const entry = useEntryStyles();
  const styles = useStyles();
  if (feedback.length === 0) return null;
  return (
    <Panel title="What did you think?">
      <ul className={styles.list}>
        {feedback.map(({ meeting, title, until }) => (
          <li key={meeting} className={entry.entry}>
            <h3 className={entry.title}>{title}</h3>
            <p className={entry.line}>{feedbackAskedWords(until, today)}</p>
            <div>
              <ButtonLink to={path`/cpd/feedback/${meeting}`} label={`Say what you thought: ${title}`}>
                Say what you thought
              </ButtonLink>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });
