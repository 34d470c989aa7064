import { Field, Select } from "@fluentui/react-components";
import { fieldState } from "./field-state.ts";
import { useChoiceStyles } from "./useChoiceStyles.ts";

/** One of a few named choices, in the browser's own list: it works by keyboard and thumb everywhere. */
export function ChoiceField<Choice extends string>(props: {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly nameOf: (choice: Choice) => string;
  readonly value: Choice;
  readonly onChange: (choice: Choice) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean;
}) {
  const styles = useChoiceStyles();
  const { label, choices, nameOf, value, hint, error, required = false, onChange } = props;
  return (
    <Field
      label={label}
      required={required}
      className={styles.field}
      {...(hint ? { hint } : {})}
      {...fieldState(error)}
    >
      <Select
        className={styles.select}
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice === event.target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
