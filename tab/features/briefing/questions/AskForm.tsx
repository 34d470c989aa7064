import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ReaderItem } from "../../../../shared/contract/briefing/edition.schema.ts";
import { questionLimits } from "../../../../shared/domain/briefing/questions/question.ts";
import { isApiProblem } from "../../../api/api-problem.ts";
import { useAskQuestion } from "../../../api/briefing/questions.ts";
import { fieldError } from "../../../api/field-error.ts";
import { CountedField } from "../../../ui/CountedField.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import { useFormStyles } from "../../../ui/useFormStyles.ts";

/** Asks the item's owner, once however often it is sent. */
export function AskForm({ item, onClose }: { readonly item: ReaderItem; readonly onClose: () => void }) {
  const styles = useFormStyles();
  const ask = useAskQuestion(item.id);
  const [id] = useState(() => crypto.randomUUID());
  const [text, setText] = useState("");
  const errors = isApiProblem(ask.error) ? ask.error.errors : [];
  const form = useFocusOnError(ask.error ?? undefined);
  useEffect(() => form.current?.querySelector<HTMLElement>("textarea")?.focus(), [form]);
  return (
    <form
      ref={form}
      noValidate
      aria-label={`Ask a question: ${item.title}`}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!ask.isPending) ask.mutate({ id, text }, { onSuccess: onClose });
      }}
    >
      {ask.error && errors.length === 0 ? <ProblemNotice error={ask.error} /> : null}
      <CountedField
        label={`Your question to ${item.owner.name}`}
        hint="With its answer it stands here for everybody this is for, without your name."
        required
        rows={2}
        value={text}
        limit={questionLimits.text}
        error={fieldError(errors, "/text")}
        onChange={setText}
      />
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={ask.isPending}>
          {ask.isPending ? "Asking…" : "Ask"}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
