import { Checkbox, Field } from "@fluentui/react-components";
import { type FieldErrors, fieldError } from "../../../api/field-error.ts";
import { DateField } from "../../../ui/DateField.tsx";
import type { ImportForm } from "./import-form.ts";

/** How a file of people is to be read. */
export function PeopleOptions({
  form,
  errors,
  onChange,
}: {
  readonly form: ImportForm;
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<ImportForm>) => void;
}) {
  return (
    <>
      <Field hint="Then posts end that it leaves out, at the schools it names. Nobody is ended without your seeing it first.">
        <Checkbox
          label="This file lists all staff"
          checked={form.everybody}
          onChange={(_, { checked }) => onChange({ everybody: checked === true })}
        />
      </Field>
      <DateField
        label="It holds from"
        hint="Posts without a first day begin on it. Today when it is empty."
        value={form.from}
        error={fieldError(errors, "/from")}
        onChange={(from) => onChange({ from })}
      />
    </>
  );
}
