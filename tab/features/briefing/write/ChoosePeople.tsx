import { Field } from "@fluentui/react-components";
import { usePeopleNames } from "../../../api/directory/people-names.ts";
import { ChosenTags } from "./ChosenTags.tsx";
import { PeopleSearch } from "./PeopleSearch.tsx";

/** People by name. An item keeps only their ids: the names come from the directory. */
export function ChoosePeople({
  label,
  chosen,
  onChange,
}: {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChange: (ids: string[]) => void;
}) {
  const names = usePeopleNames(chosen);
  return (
    <div>
      <Field label={label}>
        <PeopleSearch
          onChoose={({ id }) => {
            if (!chosen.includes(id)) onChange([...chosen, id]);
          }}
        />
      </Field>
      <ChosenTags
        label={label}
        chosen={chosen.map((id) => ({ id, name: names.get(id) ?? "…" }))}
        onRemove={(id) => onChange(chosen.filter((one) => one !== id))}
      />
    </div>
  );
}
