import { Checkbox, Field } from "@fluentui/react-components";
import {
  type BriefingSettings,
  briefingChecks,
  checkStrengths,
} from "../../../../shared/domain/briefing/lint/checks.ts";
import { checkNames } from "../../../../shared/sentences/briefing/briefing-checks.ts";
import { type FieldErrors, fieldError } from "../../../api/field-error.ts";
import { ChoiceField } from "../../../ui/ChoiceField.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Unfold } from "../../../ui/Unfold.tsx";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import type { SettingsForm } from "./settings-form.ts";
import { settingsHints, settingsNames, strengthWords } from "./settings-words.ts";

/** What editors of the briefing are told before it goes out, and what stops it. */
export function BriefingSettingsFields({
  form,
  errors,
  onChange,
}: {
  readonly form: SettingsForm;
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<SettingsForm>) => void;
}) {
  const styles = useFormStyles();
  const set = (check: keyof BriefingSettings["checks"], strength: (typeof checkStrengths)[number]) =>
    onChange({ checks: { ...form.checks, [check]: strength } });
  return (
    <>
      <NumberField
        label={settingsNames.readingMinutes}
        required
        hint={settingsHints.readingMinutes}
        after="minutes"
        value={form.readingMinutes}
        error={fieldError(errors, "/briefing/readingMinutes")}
        onChange={(readingMinutes) => onChange({ readingMinutes })}
      />
      <NumberField
        label={settingsNames.leastWorkingDays}
        required
        hint={settingsHints.leastWorkingDays}
        after="working days"
        value={form.leastWorkingDays}
        error={fieldError(errors, "/briefing/leastWorkingDays")}
        onChange={(leastWorkingDays) => onChange({ leastWorkingDays })}
      />
      <NumberField
        label={settingsNames.remindDaysBefore}
        required
        hint={settingsHints.remindDaysBefore}
        after="working days"
        value={form.remindDaysBefore}
        error={fieldError(errors, "/briefing/remindDaysBefore")}
        onChange={(remindDaysBefore) => onChange({ remindDaysBefore })}
      />
      <Field hint={settingsHints.remindOfProposals}>
        <Checkbox
          label={settingsNames.remindOfProposals}
          checked={form.remindOfProposals}
          onChange={(_, { checked }) => onChange({ remindOfProposals: checked === true })}
        />
      </Field>
      <Unfold title={settingsNames.checks}>
        <p className={styles.state}>{settingsHints.checks}</p>
        <div className={styles.row}>
          {briefingChecks.map((check) => (
            <ChoiceField
              key={check}
              label={checkNames[check]}
              choices={checkStrengths}
              nameOf={(strength) => strengthWords[strength]}
              value={form.checks[check]}
              onChange={(strength) => set(check, strength)}
            />
          ))}
        </div>
      </Unfold>
    </>
  );
}
