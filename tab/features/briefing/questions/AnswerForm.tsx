import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { QuestionToAnswer } from "../../../../shared/contract/briefing/question.schema.ts";
import { questionLimits } from "../../../../shared/domain/briefing/questions/question.ts";
import { isApiProblem } from "../../../api/api-problem.ts";
import { useAnswerQuestion } from "../../../api/briefing/questions.ts";
import { fieldError } from "../../../api/field-error.ts";
import { CountedField } from "../../../ui/CountedField.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import { useFormStyles } from "../../../ui/useFormStyles.ts";

interface AnswerFormProps {
  readonly question: QuestionToAnswer;
  readonly onClose: () => void;
}

/** Writes the answer that everybody reads. After a lost race it keeps what was typed and shows what the other wrote. */
export function AnswerForm({ question, onClose }: AnswerFormProps) {
  const styles = useFormStyles();
  const [text, setText] = useState(question.answer?.text ?? "");
  const write = useAnswerQuestion(question);
  const errors = isApiProblem(write.error) ? write.error.errors : [];
  const form = useFocusOnError(write.error ?? undefined);
  useEffect(() => form.current?.querySelector<HTMLElement>("textarea")?.focus(), [form]);
  const isLost = isApiProblem(write.error, "question.changed");
  return (
    <form
      ref={form}
      noValidate
      aria-label={`Answer: ${question.text}`}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!write.isPending) write.mutate(text, { onSuccess: onClose });
      }}
    >
      {write.error && errors.length === 0 ? <ProblemNotice error={write.error} /> : null}
      {isLost && question.answer ? (
        <p>
          {question.answer.by} answered: “{question.answer.text}”
        </p>
      ) : null}
      <CountedField
        label="Answer for all"
        required
        rows={3}
        value={text}
        limit={questionLimits.answer}
        error={fieldError(errors, "/answer")}
        onChange={setText}
      />
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={write.isPending}>
          {write.isPending ? "Answering…" : "Answer for all"}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
