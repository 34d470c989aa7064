import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ClosureEditBody } from "../../../../shared/contract/directory/closures.schema.ts";
import { closureKinds } from "../../../../shared/domain/directory/closure.ts";
import { closureLimits } from "../../../../shared/domain/directory/closure-errors.ts";
import { phases } from "../../../../shared/domain/directory/school.ts";
import { closureKindWords } from "../../../../shared/sentences/directory/closures.ts";
import { sentenceCase } from "../../../../shared/sentences/lists.ts";
import type { ApiProblem } from "../../../api/api-problem.ts";
import { fieldError } from "../../../api/field-error.ts";
import { SchoolField } from "../../../audience/SchoolField.tsx";
import { ChoiceField } from "../../../ui/ChoiceField.tsx";
import { CountedField } from "../../../ui/CountedField.tsx";
import { DateField } from "../../../ui/DateField.tsx";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { type ClosureForm, fromClosureForm, withChange } from "./closure-form.ts";

/** Some days in a form: what they are, when, and for whom. */
export function ClosureEditor({
  label,
  first,
  localAuthorities,
  problem,
  isBusy,
  onSave,
  onCancel,
}: {
  readonly label: string;
  readonly first: ClosureForm;
  readonly localAuthorities: readonly string[];
  readonly problem: ApiProblem | undefined;
  readonly isBusy: boolean;
  readonly onSave: (closure: ClosureEditBody) => void;
  readonly onCancel: () => void;
}) {
  const styles = useFormStyles();
  const [form, setForm] = useState(first);
  const element = useFocusOnError(problem);
  const errors = problem?.errors ?? [];
  const change = (part: Partial<ClosureForm>) => setForm(withChange(form, part));
  return (
    <form
      ref={element}
      noValidate
      aria-label={label}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) onSave(fromClosureForm(form));
      }}
    >
      <div className={styles.row}>
        <ChoiceField
          label="Kind"
          choices={closureKinds}
          nameOf={(kind) => closureKindWords[kind]}
          value={form.kind}
          onChange={(kind) => change({ kind })}
        />
        <CountedField
          label="Name"
          required
          value={form.name}
          limit={closureLimits.name}
          error={fieldError(errors, "/name")}
          onChange={(name) => change({ name })}
        />
      </div>
      <div className={styles.row}>
        <DateField
          label="First day"
          required
          value={form.from}
          error={fieldError(errors, "/from")}
          onChange={(from) => change({ from })}
        />
        <DateField
          label="Last day"
          required
          value={form.to}
          min={form.from}
          error={fieldError(errors, "/to")}
          onChange={(to) => change({ to })}
        />
      </div>
      {form.school === "" ? (
        <div className={styles.row}>
          <ChoiceField
            label="Authority"
            choices={["", ...localAuthorities]}
            nameOf={(authority) => authority || "All authorities"}
            value={form.localAuthority}
            error={fieldError(errors, "/localAuthority")}
            onChange={(localAuthority) => change({ localAuthority })}
          />
          <ChoiceField
            label="Phase"
            choices={["", ...phases] as const}
            nameOf={(phase) => (phase === "" ? "Both phases" : sentenceCase(phase))}
            value={form.phase}
            onChange={(phase) => change({ phase })}
          />
        </div>
      ) : null}
      <SchoolField
        label="Only one school"
        hint="Empty when it is for several"
        value={form.school}
        error={fieldError(errors, "/school")}
        onChange={(school) => change({ school })}
      />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {isBusy ? "Saving…" : "Save"}
        </Button>
        {form.school === "" ? null : (
          <Button onClick={() => change({ school: "" })}>For several schools</Button>
        )}
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
