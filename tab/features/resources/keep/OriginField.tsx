import { Field } from "@fluentui/react-components";
import { ChosenTags } from "../../../ui/ChosenTags.tsx";
import { fieldState } from "../../../ui/field-state.ts";
import { ResourceSearch } from "../../../ui/ResourceSearch.tsx";
import { fieldNames, type ResourceForm } from "./resource-form.ts";

/** The resource that this one was made from, found by searching. */
export function OriginField(props: {
  readonly value: ResourceForm["adaptedFrom"];
  readonly error: string | undefined;
  readonly onChange: (origin: ResourceForm["adaptedFrom"]) => void;
}) {
  const { value, error, onChange } = props;
  if (!value)
    return (
      <ResourceSearch label={fieldNames.adaptedFrom} onChoose={({ id, title }) => onChange({ id, title })} />
    );
  return (
    <Field label={fieldNames.adaptedFrom} {...fieldState(error)}>
      <div>
        <ChosenTags
          label={fieldNames.adaptedFrom}
          chosen={[{ id: value.id, name: value.title }]}
          onRemove={() => onChange(undefined)}
        />
      </div>
    </Field>
  );
}
