import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { MyFeedbackEntry } from "../../../../shared/contract/cpd/feedback.schema.ts";
import {
  type FeedbackAnswers,
  feedbackChoices,
  feedbackQuestions,
} from "../../../../shared/domain/cpd/feedback/feedback.ts";
import { feedbackChoiceWords, feedbackQuestionWords } from "../../../../shared/sentences/cpd/feedback.ts";
import { useGiveFeedback } from "../../../api/cpd/feedback.ts";
import { fieldState } from "../../../ui/field-state.ts";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import { useFormStyles } from "../../../ui/useFormStyles.ts";

/** The three questions about one meeting, to answer or to answer anew. */
export function GiveFeedback({ entry }: { readonly entry: MyFeedbackEntry }) {
  const styles = useFormStyles();
  const own = useStyles();
  const give = useGiveFeedback(entry.meeting.id);
  const [answers, setAnswers] = useState<Partial<FeedbackAnswers>>(entry.answers ?? {});
  const [missed, setMissed] = useState<readonly string[]>();
  const form = useFocusOnError(missed);
  const isSaved =
    entry.answers !== undefined && feedbackQuestions.every((each) => entry.answers?.[each] === answers[each]);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (give.isPending) return;
    const open = feedbackQuestions.filter((each) => answers[each] === undefined);
    setMissed(open.length > 0 ? open : undefined);
    if (open.length === 0) give.mutate(answers as FeedbackAnswers);
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={`Feedback on ${entry.meeting.title}`}
      onSubmit={save}
    >
      {feedbackQuestions.map((question) => {
        const words: Readonly<Record<string, string>> = feedbackChoiceWords[question];
        const isMissed = missed?.includes(question) === true && answers[question] === undefined;
        return (
          <Field
            key={question}
            label={feedbackQuestionWords[question]}
            {...fieldState(isMissed ? "Choose an answer." : undefined)}
          >
            <RadioGroup
              layout="horizontal"
              className={own.choices}
              value={answers[question] ?? ""}
              {...(isMissed ? { "data-invalid": true, tabIndex: -1 } : {})}
              onChange={(_, { value }) => setAnswers({ ...answers, [question]: value })}
            >
              {feedbackChoices[question].map((choice) => (
                <Radio key={choice} value={choice} label={words[choice]} />
              ))}
            </RadioGroup>
          </Field>
        );
      })}
      {give.error ? <ProblemNotice error={give.error} /> : null}
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={give.isPending || isSaved}>
          {give.isPending ? "Saving…" : entry.answers ? "Change my answers" : "Send"}
        </Button>
        <span role="status" className={styles.state}>
          {isSaved ? `Your answers are saved. ${entry.until}` : ""}
        </span>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  choices: { flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
});
