import { Field } from "@fluentui/react-components";
import { useState } from "react";
import { useSchools } from "../api/directory/schools.ts";
import { fieldState } from "../ui/field-state.ts";
import { SearchToChoose } from "../ui/SearchToChoose.tsx";

const mostShown = 20;

/** One school, by any part of its name. */
export function SchoolField(props: {
  readonly label: string;
  /** A URN; empty while none is chosen. */
  readonly value: string;
  readonly onChange: (urn: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean;
}) {
  const { label, value, hint, error, required = false, onChange } = props;
  const [words, setWords] = useState("");
  const schools = useSchools();
  const all = schools.data?.schools ?? [];
  const found = all
    .filter(({ name }) => name.toLowerCase().includes(words.trim().toLowerCase()))
    .slice(0, mostShown)
    .map(({ urn, name, hub }) => ({ id: urn, name, detail: `${hub} hub` }));
  return (
    <Field label={label} required={required} {...(hint ? { hint } : {})} {...fieldState(error)}>
      <SearchToChoose
        found={found}
        chosen={all.find(({ urn }) => urn === value)?.name ?? ""}
        searching={schools.isPending}
        placeholder="Search by school"
        onSearch={setWords}
        onChoose={({ id }) => onChange(id)}
      />
    </Field>
  );
}
