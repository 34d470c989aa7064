import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import type { CourseBody } from "../../../../shared/contract/cpd/course.schema.ts";
import { useCourseAssessment } from "../../../api/cpd/courses.ts";
import { problemWords } from "../../../api/problem-words.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { useSettled } from "../../../ui/useSettled.ts";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";

/** What the course brings about as it is written, before it is saved. */
export function CourseConsequences({ id, body }: { readonly id: string; readonly body: CourseBody }) {
  const styles = useStyles();
  const { data, error } = useCourseAssessment(id, useSettled(body, 400));
  return (
    <Panel title="What this brings about">
      <div aria-live="polite">
        {data ? (
          <ul className={styles.list}>
            {data.sentences.map(({ isWarning, text }) => (
              <li key={text} className={styles.line}>
                {isWarning ? (
                  <>
                    <WarningRegular aria-hidden="true" className={styles.mark} />
                    <VisuallyHidden>Warning: </VisuallyHidden>
                  </>
                ) : null}
                <span>{text}</span>
              </li>
            ))}
          </ul>
        ) : (
          <p className={styles.wait}>{error ? problemWords(error) : "Counting…"}</p>
        )}
      </div>
    </Panel>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalXS },
  line: { ...typographyStyles.body1, display: "flex", gap: tokens.spacingHorizontalS, minWidth: 0 },
  mark: { flexShrink: 0, marginTop: "3px" },
  wait: { ...typographyStyles.body1, margin: 0 },
});
