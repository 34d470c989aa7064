import { Checkbox } from "@fluentui/react-components";
import type { AudiencePreset } from "../../../../shared/sentences/directory/audience-presets.ts";
import { fieldError } from "../../../api/field-error.ts";
import { AudienceField } from "../../../audience/AudienceField.tsx";
import { noAudience } from "../../../audience/audience-choice.ts";
import { DateField } from "../../../ui/DateField.tsx";
import { Unfold } from "../../../ui/Unfold.tsx";
import type { FieldsProps } from "./field-props.ts";
import type { MeetingForm } from "./meeting-form.ts";

/** Whom a session usually goes on to in a school. */
const inClassrooms: readonly AudiencePreset[] = [
  { name: "Teachers", audience: { ...noAudience, roles: ["teacher", "ect"] } },
  {
    name: "Teachers and assistants",
    audience: { ...noAudience, roles: ["teacher", "ect", "teaching-assistant"] },
  },
  { name: "All staff", audience: { ...noAudience, allStaff: true } },
];

/** Whether each school of those invited is asked to carry the session on to its own staff, to whom and by when. */
export function CascadeFields({ form, errors, onChange }: FieldsProps) {
  const { isAsked, audience, dueOn } = form.cascade;
  const change = (part: Partial<MeetingForm["cascade"]>) =>
    onChange({ cascade: { ...form.cascade, ...part } });
  return (
    <Unfold
      title={isAsked ? "Cascade: schools are asked" : "Cascade to each school’s staff"}
      opensFor={isAsked || errors.some(({ pointer }) => pointer.startsWith("/cascade"))}
    >
      <Checkbox
        label="Ask each school to cascade it to its staff"
        checked={isAsked}
        onChange={(_, { checked }) => change({ isAsked: checked === true })}
      />
      {isAsked ? (
        <>
          <AudienceField
            label="Which staff of each school"
            value={audience}
            presets={inClassrooms}
            error={fieldError(errors, "/cascade/audience")}
            onChange={(chosen) => change({ audience: chosen })}
          />
          <DateField
            label="By when"
            required
            hint="Whoever you invite is asked for their school after the session, and its head."
            min={form.date || undefined}
            value={dueOn}
            error={fieldError(errors, "/cascade/dueOn")}
            onChange={(date) => change({ dueOn: date })}
          />
        </>
      ) : null}
    </Unfold>
  );
}
