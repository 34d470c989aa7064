import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { erasureLimits } from "../../../shared/domain/records/erasure.ts";
import { isApiProblem } from "../../api/api-problem.ts";
import { fieldError } from "../../api/field-error.ts";
import { useErase } from "../../api/records/erasure.ts";
import { CountedField } from "../../ui/CountedField.tsx";
import { ProblemNotice } from "../../ui/ProblemNotice.tsx";
import { useFocusOnError } from "../../ui/useFocusOnError.ts";
import { useFormStyles } from "../../ui/useFormStyles.ts";

/** The reason, which stays, and the name, typed so that nobody erases by a slip. */
export function EraseForm({
  person,
  name,
  onClose,
}: {
  readonly person: string;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const styles = useFormStyles();
  const erasing = useErase(person);
  const element = useFocusOnError(erasing.error ?? undefined);
  const [form, setForm] = useState({ name: "", because: "" });
  const errors = isApiProblem(erasing.error) ? erasing.error.errors : [];
  return (
    <form
      ref={element}
      noValidate
      aria-label={`Erase ${name}`}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!erasing.isPending) erasing.mutate(form);
      }}
    >
      {erasing.error ? <ProblemNotice error={erasing.error} /> : null}
      <CountedField
        label="Reason"
        hint="It is kept, so leave out who they are."
        required
        rows={2}
        limit={erasureLimits.because}
        value={form.because}
        error={fieldError(errors, "/because")}
        onChange={(because) => setForm({ ...form, because })}
      />
      <CountedField
        label={`Type their name: ${name}`}
        required
        limit={300}
        value={form.name}
        error={fieldError(errors, "/name")}
        onChange={(typed) => setForm({ ...form, name: typed })}
      />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={erasing.isPending}>
          {erasing.isPending ? "Asking…" : "Erase for good"}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
