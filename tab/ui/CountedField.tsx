import { Field, Input, Textarea } from "@fluentui/react-components";
import { charactersLeft } from "./characters-left.ts";
import { fieldState } from "./field-state.ts";

/** A line or a few lines of text with a limit. Says how much room is left when it gets tight; never cuts anything off. */
export function CountedField(props: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly limit: number;
  readonly error: string | undefined;
  /** What might be better, in words. */
  readonly advice?: string | undefined;
  readonly rows?: number;
  readonly required?: boolean;
  readonly className?: string;
  readonly onChange: (value: string) => void;
}) {
  const { label, value, limit, error, advice, rows, required = false, onChange } = props;
  const room = charactersLeft(value, limit);
  const hint = [props.hint, room].filter(Boolean).join(" · ");
  return (
    <Field
      className={props.className}
      label={label}
      required={required}
      {...(hint === "" ? {} : { hint })}
      {...fieldState(error, advice)}
    >
      {rows ? (
        <Textarea
          value={value}
          rows={rows}
          resize="vertical"
          onChange={(_, typed) => onChange(typed.value)}
        />
      ) : (
        <Input value={value} onChange={(_, typed) => onChange(typed.value)} />
      )}
    </Field>
  );
}
