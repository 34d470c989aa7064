import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { QuestionToAnswer } from "../../../../shared/contract/briefing/question.schema.ts";
import { dateInEngland, day } from "../../../../shared/sentences/dates.ts";
import { useTakeQuestionAway } from "../../../api/briefing/questions.ts";
import { path } from "../../../api/path.ts";
import { PageLink } from "../../../ui/PageLink.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { AnswerForm } from "./AnswerForm.tsx";

interface QuestionEntryProps {
  readonly question: QuestionToAnswer;
  readonly today: string;
}

/** One question with who asked it: answered here, answered anew, or taken away with its answer. */
export function QuestionEntry({ question, today }: QuestionEntryProps) {
  const styles = useStyles();
  const form = useFormStyles();
  const [open, setOpen] = useState<"answer" | "away">();
  const takeAway = useTakeQuestionAway(question);
  const { edition, item, title, text, askedBy, askedAt, answer } = question;
  const on = (instant: string) => day(dateInEngland(new Date(instant)), today);
  const close = () => setOpen(undefined);
  return (
    <li className={styles.entry}>
      <p className={styles.text}>{text}</p>
      <p className={styles.about}>
        {askedBy} on {on(askedAt)} about{" "}
        <PageLink to={path`/briefing/${edition}/items/${item}`}>{title}</PageLink>
      </p>
      {answer && open !== "answer" ? (
        <>
          <p className={styles.answer}>{answer.text}</p>
          <p className={styles.about}>
            {answer.by} on {on(answer.at)}
          </p>
        </>
      ) : null}
      {takeAway.error ? <ProblemNotice error={takeAway.error} /> : null}
      {open === "answer" ? (
        <AnswerForm question={question} onClose={close} />
      ) : (
        <div className={form.actions}>
          {open === "away" ? (
            <>
              <Button
                appearance="primary"
                aria-label={`Take away for all: ${text}`}
                disabledFocusable={takeAway.isPending}
                onClick={() => takeAway.mutate(undefined, { onSettled: close })}
              >
                Take away for all
              </Button>
              <Button onClick={close}>Keep it</Button>
            </>
          ) : (
            <>
              <Button
                appearance={answer ? "secondary" : "primary"}
                aria-label={`${answer ? "Change the answer" : "Answer"}: ${text}`}
                onClick={() => setOpen("answer")}
              >
                {answer ? "Change the answer" : "Answer"}
              </Button>
              <Button aria-label={`Take away: ${text}`} onClick={() => setOpen("away")}>
                Take away…
              </Button>
            </>
          )}
        </div>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  text: { ...typographyStyles.body1Strong, margin: 0, whiteSpace: "pre-line" },
  about: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  answer: { ...typographyStyles.body1, margin: 0, whiteSpace: "pre-line" },
});
