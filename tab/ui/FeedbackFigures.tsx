import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { FeedbackResultShown } from "../../shared/contract/cpd/feedback.schema.ts";
import { Bar } from "./Bar.tsx";
import { media } from "./breakpoints.ts";

interface FeedbackFiguresProps {
  /** `words` say how many answered, or why nothing is shown. */
  readonly shown: { readonly result?: FeedbackResultShown | undefined; readonly words: string };
}

/** What was answered, question by question, drawn as bars with their figures beside them. */
export function FeedbackFigures({ shown }: FeedbackFiguresProps) {
  const styles = useStyles();
  return (
    <div className={styles.figures}>
      <p className={styles.words}>{shown.words}</p>
      {shown.result?.questions.map((question) => (
        <Question key={question.question} question={question} of={shown.result?.answers ?? 0} />
      ))}
    </div>
  );
}

function Question(props: {
  readonly question: FeedbackResultShown["questions"][number];
  readonly of: number;
}) {
  const styles = useStyles();
  const id = useId();
  const { question, of } = props;
  return (
    <div>
      <p id={id} className={styles.question}>
        {question.words}
      </p>
      <ul aria-labelledby={id} className={styles.choices}>
        {question.choices.map(({ words, count }) => (
          <li key={words} className={styles.choice}>
            <span>{words}</span>
            <Bar share={{ count, of }} />
            <span className={styles.count}>
              {count} of {of}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  figures: { display: "grid", gap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
  words: { ...typographyStyles.body1, margin: 0 },
  question: { ...typographyStyles.body1Strong, margin: 0, marginBottom: tokens.spacingVerticalXS },
  choices: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
  },
  choice: {
    ...typographyStyles.body1,
    display: "grid",
    gridTemplateColumns: "6.5rem minmax(0, 1fr) 5rem",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    [media.print]: { breakInside: "avoid" },
  },
  count: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
});
