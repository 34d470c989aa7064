import type { ResourceDetail } from "../../../../shared/contract/resources/resources.schema.ts";
import { fullDate } from "../../../../shared/sentences/dates.ts";
import { listed, sentenceCase } from "../../../../shared/sentences/lists.ts";
import { phaseWords } from "../../../../shared/sentences/resources/resource-phase.ts";
import { keyStageWords, variantWords } from "../../../../shared/sentences/resources/resource-words.ts";
import { useNetworks } from "../../../api/networks/list-networks.ts";
import { AudienceReachLine } from "../../../audience/AudienceReachLine.tsx";
import { differingFields, firstChoices, mergedForm } from "../../../ui/compare-versions.ts";
import { TwoVersions } from "../../../ui/TwoVersions.tsx";
import {
  comparedParts,
  fieldNames,
  type ResourceField,
  type ResourceForm,
  toResourceForm,
} from "./resource-form.ts";

/** Two people changed a resource at once: both versions, field by field, until one of each pair is chosen. */
export function LostRaceOfResource(props: {
  readonly base: ResourceForm;
  readonly yours: ResourceForm;
  readonly theirs: ResourceDetail;
  readonly problem: unknown;
  readonly isSaving: boolean;
  readonly onResolve: (chosen: ResourceForm, andSave: boolean) => void;
}) {
  const { base, yours, problem, isSaving, onResolve } = props;
  const theirs = toResourceForm(props.theirs);
  return (
    <TwoVersions<ResourceField>
      label="Two versions of this resource"
      problem={problem}
      isSaving={isSaving}
      first={firstChoices(comparedParts, { base, yours, theirs })}
      fields={differingFields(comparedParts, yours, theirs).map((field) => ({
        field,
        title: fieldNames[field],
        theirs: <FieldWords field={field} form={theirs} schoolName={props.theirs.school?.name} />,
        yours: <FieldWords field={field} form={yours} schoolName={undefined} />,
      }))}
      onResolve={async (choices, andSave) =>
        onResolve(mergedForm(comparedParts, { yours, theirs }, choices), andSave)
      }
    />
  );
}

function FieldWords(props: {
  readonly field: ResourceField;
  readonly form: ResourceForm;
  readonly schoolName: string | undefined;
}) {
  const { field, form, schoolName } = props;
  const networks = useNetworks().data?.networks ?? [];
  if (field === "audience")
    return form.isForEverybody ? "Everybody" : <AudienceReachLine audience={form.audience} />;
  if (field === "entries")
    return (
      <ol>
        {form.entries?.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ol>
    );
  const nameOf = (id: string) => networks.find((network) => network.id === id)?.name ?? id;
  const words: Readonly<Record<Exclude<ResourceField, "audience" | "entries">, string>> = {
    ...form,
    kind: sentenceCase(form.kind),
    phase: sentenceCase(phaseWords(form.phase)),
    networks: listed(form.networks.map(nameOf)),
    keyStages: listed(form.keyStages.map((stage) => keyStageWords[stage])),
    variants: listed(form.variants.map((variant) => variantWords[variant])),
    school: form.school === "" ? "" : (schoolName ?? "The school you chose"),
    reviewOn: form.reviewOn === "" ? "" : fullDate(form.reviewOn),
    adaptedFrom: form.adaptedFrom?.title ?? "",
  };
  return words[field] || <em>Nothing</em>;
}
