import type { NetworkPage } from "../../../shared/contract/networks/network.schema.ts";
import { listed, sentenceCase } from "../../../shared/sentences/lists.ts";
import { usePeopleNames } from "../../api/directory/people-names.ts";
import { AudienceReachLine } from "../../audience/AudienceReachLine.tsx";
import { differingFields, firstChoices, mergedForm } from "../../ui/compare-versions.ts";
import { TwoVersions } from "../../ui/TwoVersions.tsx";
import { comparedParts, fieldNames, type NetworkForm, toNetworkForm } from "./network-form.ts";

type NetworkField = keyof NetworkForm;

/** Two people changed a network at once: both versions, field by field, until one of each pair is chosen. */
export function LostRaceOfNetwork(props: {
  readonly base: NetworkForm;
  readonly yours: NetworkForm;
  readonly theirs: NetworkPage;
  readonly problem: unknown;
  readonly isSaving: boolean;
  readonly onResolve: (chosen: NetworkForm, andSave: boolean) => Promise<void>;
}) {
  const { base, yours, problem, isSaving, onResolve } = props;
  const theirs = toNetworkForm(props.theirs);
  return (
    <TwoVersions<NetworkField>
      label="Two versions of this network"
      problem={problem}
      isSaving={isSaving}
      first={firstChoices(comparedParts, { base, yours, theirs })}
      fields={differingFields(comparedParts, yours, theirs).map((field) => ({
        field,
        title: fieldNames[field],
        theirs: <FieldWords field={field} form={theirs} />,
        yours: <FieldWords field={field} form={yours} />,
      }))}
      onResolve={(choices, andSave) =>
        onResolve(mergedForm(comparedParts, { yours, theirs }, choices), andSave)
      }
    />
  );
}

function FieldWords({ field, form }: { readonly field: NetworkField; readonly form: NetworkForm }) {
  const names = usePeopleNames(field === "leads" ? form.leads : []);
  if (field === "members") return <AudienceReachLine audience={form.members} />;
  if (field === "leads") return listed(form.leads.map((id) => names.get(id) ?? "…")) || <em>Nobody</em>;
  return fieldWords(field, form) || <em>Nothing</em>;
}

function fieldWords(field: Exclude<NetworkField, "members" | "leads">, form: NetworkForm): string {
  if (field === "phases") return sentenceCase(listed(form.phases)) || "Both";
  if (field === "channel" || field === "library")
    return [form[field].name, form[field].address].filter(Boolean).join("\n");
  return String(form[field]);
}
