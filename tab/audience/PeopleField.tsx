import { Field } from "@fluentui/react-components";
import { useState } from "react";
import { usePeopleNames } from "../api/directory/people-names.ts";
import { ChosenTags } from "../ui/ChosenTags.tsx";
import { fieldState } from "../ui/field-state.ts";
import { PeopleSearch } from "./PeopleSearch.tsx";

interface PeopleFieldProps {
  readonly label: string;
  /** Ids: the names come from the directory. */
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean;
}

/** Any number of people, by name. */
export function PeopleField({ label, value, onChange, hint, error, required = false }: PeopleFieldProps) {
  const [chosenHere, setChosenHere] = useState<ReadonlyMap<string, string>>(new Map());
  const names = usePeopleNames(value.filter((id) => !chosenHere.has(id)));
  const nameOf = (id: string) => chosenHere.get(id) ?? names.get(id) ?? "…";
  return (
    <div>
      <Field label={label} required={required} {...(hint ? { hint } : {})} {...fieldState(error)}>
        <PeopleSearch
          onChoose={({ id, name }) => {
            setChosenHere(new Map(chosenHere).set(id, name));
            if (!value.includes(id)) onChange([...value, id]);
          }}
        />
      </Field>
      <ChosenTags
        label={label}
        chosen={value.map((id) => ({ id, name: nameOf(id) }))}
        onRemove={(id) => onChange(value.filter((one) => one !== id))}
      />
    </div>
  );
}
