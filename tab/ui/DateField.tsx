import { Field, Input } from "@fluentui/react-components";
import { fieldState } from "./field-state.ts";

/** A day, chosen or typed in the browser's own way. Empty while there is none. */
export function DateField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean;
  /** The first day that can be meant. */
  readonly min?: string | undefined;
}) {
  const { label, value, hint, error, required = false, min, onChange } = props;
  return (
    <Field label={label} required={required} {...(hint ? { hint } : {})} {...fieldState(error)}>
      <Input
        type="date"
        value={value}
        {...(min ? { min } : {})}
        onChange={(_, typed) => onChange(typed.value)}
      />
    </Field>
  );
}
