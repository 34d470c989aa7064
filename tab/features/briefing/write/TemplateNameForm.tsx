import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { templateNameLimit } from "../../../../shared/domain/briefing/templates/template.ts";
import { isApiProblem } from "../../../api/api-problem.ts";
import { fieldError } from "../../../api/field-error.ts";
import { CountedField } from "../../../ui/CountedField.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import { useFormStyles } from "../../../ui/useFormStyles.ts";

/** Gives a template its name, the first or another. */
export function TemplateNameForm({
  label,
  name: before,
  problem,
  isPending,
  onSave,
  onClose,
}: {
  readonly label: string;
  readonly name: string;
  readonly problem: unknown;
  readonly isPending: boolean;
  readonly onSave: (name: string) => void;
  readonly onClose: () => void;
}) {
  const styles = useFormStyles();
  const [name, setName] = useState(before);
  const errors = isApiProblem(problem) ? problem.errors : [];
  const nameError = fieldError(errors, "/name");
  const form = useFocusOnError(problem ?? undefined);
  useEffect(() => form.current?.querySelector<HTMLElement>("input")?.focus(), [form]);
  return (
    <form
      ref={form}
      noValidate
      aria-label={label}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) onSave(name.trim());
      }}
    >
      {problem && !nameError ? <ProblemNotice error={problem} /> : null}
      <CountedField
        label="Name of the template"
        required
        value={name}
        limit={templateNameLimit}
        error={nameError}
        onChange={setName}
      />
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={isPending}>
          {isPending ? "Saving…" : "Save template"}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
