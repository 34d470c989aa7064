import { Field } from "@fluentui/react-components";
import type { Named } from "../ui/ChosenTags.tsx";
import { fieldState } from "../ui/field-state.ts";
import { PeopleSearch } from "./PeopleSearch.tsx";

interface PersonFieldProps {
  readonly label: string;
  readonly value: Named | undefined;
  readonly onChange: (person: Named) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** What might be better, in words. */
  readonly advice?: string | undefined;
  readonly required?: boolean;
}

/** One person, by name. */
export function PersonField({
  label,
  value,
  onChange,
  hint,
  error,
  advice,
  required = false,
}: PersonFieldProps) {
  return (
    <Field label={label} required={required} {...(hint ? { hint } : {})} {...fieldState(error, advice)}>
      <PeopleSearch
        {...(value ? { chosen: value.name } : {})}
        onChoose={({ id, name }) => onChange({ id, name })}
      />
    </Field>
  );
}
