import { type FieldErrors, fieldError } from "../../../api/field-error.ts";
import { ChoiceField } from "../../../ui/ChoiceField.tsx";
import { CountedField } from "../../../ui/CountedField.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import type { ImportForm } from "./import-form.ts";

const ofWords: Readonly<Record<ImportForm["of"], string>> = {
  trust: "One trust’s schools",
  "local-authority": "One authority’s schools",
  everything: "Every school in the file",
};
const nameWords = {
  trust: { label: "Trust", hint: "Its name, UID or Companies House number" },
  "local-authority": { label: "Authority", hint: "Its name or code" },
} as const;
const hubWords: Readonly<Record<ImportForm["hub"], string>> = {
  town: "Its town",
  "local-authority": "Its authority",
};

/** How an extract of the register of schools is to be read. */
export function SchoolsOptions({
  form,
  errors,
  onChange,
}: {
  readonly form: ImportForm;
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<ImportForm>) => void;
}) {
  const styles = useFormStyles();
  return (
    <>
      <div className={styles.row}>
        <ChoiceField
          label="Take"
          choices={["trust", "local-authority", "everything"] as const}
          nameOf={(of) => ofWords[of]}
          value={form.of}
          onChange={(of) => onChange({ of })}
        />
        {form.of === "everything" ? null : (
          <CountedField
            {...nameWords[form.of]}
            required
            value={form.name}
            limit={200}
            error={fieldError(errors, "/name")}
            onChange={(name) => onChange({ name })}
          />
        )}
      </div>
      <div className={styles.row}>
        <ChoiceField
          label="Hub of a new school"
          hint="You can change it for each school later."
          choices={["town", "local-authority"] as const}
          nameOf={(hub) => hubWords[hub]}
          value={form.hub}
          onChange={(hub) => onChange({ hub })}
        />
        <NumberField
          label="Cover rate of a new school"
          hint="£1 to £500. What is usual in the trust when it is empty."
          before="£"
          after="an hour"
          value={form.coverRate}
          error={fieldError(errors, "/coverRate")}
          onChange={(coverRate) => onChange({ coverRate })}
        />
      </div>
    </>
  );
}
