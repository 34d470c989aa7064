import { Field, Input, type InputProps } from "@fluentui/react-components";
import { fieldState } from "./field-state.ts";

/** A number as somebody types it; what is typed stays text, so that half a number is not lost. */
export function NumberField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean;
  /** "£" before it. */
  readonly before?: InputProps["contentBefore"];
  /** "minutes" after it. */
  readonly after?: InputProps["contentAfter"];
}) {
  const { label, value, hint, error, required = false, before, after, onChange } = props;
  return (
    <Field label={label} required={required} {...(hint ? { hint } : {})} {...fieldState(error)}>
      <Input
        inputMode="decimal"
        value={value}
        {...(before ? { contentBefore: before } : {})}
        {...(after ? { contentAfter: after } : {})}
        onChange={(_, typed) => onChange(typed.value)}
      />
    </Field>
  );
}

/** The number that was typed; what is none goes to the server as one that it refuses by name. */
export function typedNumber(text: string): number {
  const plain = text.trim().replace(/^£/, "").replaceAll(",", "");
  return plain === "" || Number.isNaN(Number(plain)) ? -1 : Number(plain);
}

/** The numbers that were typed, "28, 7" or "28 and 7"; none for an empty field. */
export function typedNumbers(text: string): number[] {
  const parts = text.split(/[\s,;]+|\band\b/).filter((part) => part !== "");
  return parts.map(typedNumber);
}
