import { Field, Select } from "@fluentui/react-components";
import { type MeetingKind, meetingKinds } from "../../../../shared/domain/meetings/meeting.ts";
import { fieldError } from "../../../api/field-error.ts";
import { CountedField } from "../../../ui/CountedField.tsx";
import { type FieldsProps, stateAt } from "./field-props.ts";
import { kindWords } from "./kind-words.ts";

/** A network that somebody may plan for. */
export interface PlannedNetwork {
  readonly id: string;
  readonly name: string;
}

/** Whose meeting it is, what it is called and of which kind. */
export function NetworkFields({
  form,
  errors,
  onChange,
  networks,
  canPlanForTrust,
  onChooseNetwork,
}: FieldsProps & {
  readonly networks: readonly PlannedNetwork[];
  readonly canPlanForTrust: boolean;
  readonly onChooseNetwork: (network: string) => void;
}) {
  return (
    <>
      <Field label="Network" {...stateAt(errors, "/network")}>
        <Select value={form.network} onChange={(_, { value }) => onChooseNetwork(value)}>
          {canPlanForTrust ? <option value="">The whole trust</option> : null}
          {networks.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <CountedField
        label="Title"
        required
        value={form.title}
        limit={titleLimit}
        error={fieldError(errors, "/title")}
        onChange={(title) => onChange({ title })}
      />
      <Field label="Kind" {...stateAt(errors, "/kind")}>
        <Select value={form.kind} onChange={(_, { value }) => onChange({ kind: value as MeetingKind })}>
          {meetingKinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindWords[kind]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

const titleLimit = 150;
