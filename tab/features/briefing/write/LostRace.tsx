import type { EditorItem } from "../../../../shared/contract/briefing/item.schema.ts";
import { AudienceReachLine } from "../../../audience/AudienceReachLine.tsx";
import { TwoVersions } from "../../../ui/TwoVersions.tsx";
import { type ComparedField, differingFields, firstChoices, mergedForm } from "./compare-forms.ts";
import { fieldNames, fieldWords } from "./field-words.ts";
import { type ItemForm, toItemForm } from "./item-form.ts";

/** Two people wrote at once: both versions, field by field, until one of each pair is chosen. */
export function LostRace({
  base,
  yours,
  theirs,
  problem,
  isSaving,
  onResolve,
}: {
  readonly base: ItemForm;
  readonly yours: ItemForm;
  readonly theirs: EditorItem;
  readonly problem: unknown;
  readonly isSaving: boolean;
  readonly onResolve: (theirs: EditorItem, chosen: ItemForm, andSave: boolean) => Promise<void>;
}) {
  const theirForm = toItemForm(theirs);
  return (
    <TwoVersions<ComparedField>
      label="Two versions of this item"
      problem={problem}
      isSaving={isSaving}
      first={firstChoices(base, yours, theirForm)}
      fields={differingFields(yours, theirForm).map((field) => ({
        field,
        title: fieldNames[field],
        theirs: <FieldWords field={field} form={theirForm} />,
        yours: <FieldWords field={field} form={yours} />,
      }))}
      onResolve={(choices, andSave) => onResolve(theirs, mergedForm(yours, theirForm, choices), andSave)}
    />
  );
}

const FieldWords = ({ field, form }: { readonly field: ComparedField; readonly form: ItemForm }) =>
  field === "audience" ? (
    <AudienceReachLine audience={form.audience} />
  ) : (
    fieldWords(field, form) || <em>Nothing</em>
  );
