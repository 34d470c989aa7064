import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReaderItem } from "../../../../shared/contract/briefing/edition.schema.ts";
import type { QuestionShown } from "../../../../shared/contract/briefing/question.schema.ts";
import { useTakeQuestionAway } from "../../../api/briefing/questions.ts";
import { problemWords } from "../../../api/problem-words.ts";
import { media } from "../../../ui/breakpoints.ts";
import { AskForm } from "./AskForm.tsx";

/** What was asked about an item and answered for everybody, what this reader asked, and the way to ask. */
export function ItemQuestions({ item }: { readonly item: ReaderItem }) {
  const styles = useStyles();
  const [isAsking, setAsking] = useState(false);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (wasAsking.current && !isAsking) ask.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const questions = item.questions ?? [];
  return (
    <div>
      {questions.length > 0 ? (
        <ul aria-label={`Questions about ${item.title}`} className={styles.list}>
          {questions.map((question) => (
            <Asked key={question.id} question={question} />
          ))}
        </ul>
      ) : null}
      {isAsking ? (
        <AskForm item={item} onClose={() => setAsking(false)} />
      ) : (
        <Button
          ref={ask}
          size="small"
          className={styles.ask}
          aria-label={`Ask a question: ${item.title}`}
          onClick={() => setAsking(true)}
        >
          Ask a question…
        </Button>
      )}
    </div>
  );
}

function Asked({ question }: { readonly question: QuestionShown }) {
  const styles = useStyles();
  const takeBack = useTakeQuestionAway(question);
  return (
    <li className={styles.asked}>
      <p className={styles.text}>{question.text}</p>
      {question.answer === undefined ? (
        <>
          <p className={styles.waits}>
            You asked this. When it is answered, you are told, and it stands here for all.
          </p>
          <Button
            size="small"
            className={styles.ask}
            aria-label={`Take back: ${question.text}`}
            disabledFocusable={takeBack.isPending}
            onClick={() => takeBack.mutate()}
          >
            Take back
          </Button>
        </>
      ) : (
        <p className={styles.answer}>{question.answer}</p>
      )}
      {takeBack.error ? (
        <p role="alert" className={styles.problem}>
          {problemWords(takeBack.error)}
        </p>
      ) : null}
    </li>
  );
}

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
  },
  asked: {
    display: "grid",
    justifyItems: "start",
    rowGap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  text: { ...typographyStyles.body1Strong, margin: 0, whiteSpace: "pre-line" },
  answer: { ...typographyStyles.body1, margin: 0, whiteSpace: "pre-line" },
  waits: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  ask: {
    justifySelf: "start",
    [media.print]: { display: "none" },
  },
  problem: { ...typographyStyles.body1, margin: 0, color: tokens.colorPaletteRedForeground1 },
});
