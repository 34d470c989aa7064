import { Field } from "@fluentui/react-components";
import { useState } from "react";
import { useSchools } from "../api/directory/schools.ts";
import { ChosenTags } from "../ui/ChosenTags.tsx";
import { SearchToChoose } from "../ui/SearchToChoose.tsx";

const mostShown = 20;

/** Schools, by any part of their name. */
export function SchoolsField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  /** URNs. */
  readonly value: readonly string[];
  readonly onChange: (urns: string[]) => void;
}) {
  const [words, setWords] = useState("");
  const schools = useSchools();
  const all = schools.data?.schools ?? [];
  const found = all
    .filter(
      ({ urn, name }) => !value.includes(urn) && name.toLowerCase().includes(words.trim().toLowerCase()),
    )
    .slice(0, mostShown)
    .map(({ urn, name, hub }) => ({ id: urn, name, detail: `${hub} hub` }));
  const nameOf = (urn: string) =>
    all.find((school) => school.urn === urn)?.name ?? (schools.isPending ? "…" : "A school that has left");
  return (
    <div>
      <Field label={label}>
        <SearchToChoose
          found={found}
          searching={schools.isPending}
          placeholder="Search by school"
          onSearch={setWords}
          onChoose={({ id }) => onChange([...value, id])}
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
