import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { roles } from "../../../../shared/domain/directory/role.ts";
import { roleWords } from "../../../../shared/sentences/directory/roles.ts";
import { sentenceCase } from "../../../../shared/sentences/lists.ts";
import { type FieldErrors, fieldError } from "../../../api/field-error.ts";
import { NumberField } from "../../../ui/NumberField.tsx";
import { TickList } from "../../../ui/TickList.tsx";
import { Unfold } from "../../../ui/Unfold.tsx";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { BriefingSettingsFields } from "./BriefingSettingsFields.tsx";
import { CpdSettingsFields } from "./CpdSettingsFields.tsx";
import { HoursFields } from "./HoursFields.tsx";
import { QuietHoursFields } from "./QuietHoursFields.tsx";
import type { SettingsForm } from "./settings-form.ts";
import { settingsHints, settingsNames } from "./settings-words.ts";

/** Every setting with one line on what it does. */
export function SettingsFields({
  form,
  errors,
  onChange,
}: {
  readonly form: SettingsForm;
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<SettingsForm>) => void;
}) {
  const styles = useFormStyles();
  const parts = useStyles();
  const hasOwnBudgets = Object.values(form.workloadBudgetByRole).some(Boolean);
  return (
    <>
      <h2 className={parts.heading}>Meetings</h2>
      <HoursFields
        title={settingsNames.schoolDay}
        hint={settingsHints.schoolDay}
        hours={form.schoolDay}
        at="/schoolDay"
        errors={errors}
        onChange={(schoolDay) => onChange({ schoolDay })}
      />
      <HoursFields
        title={settingsNames.workingDay}
        hint={settingsHints.workingDay}
        hours={form.workingDay}
        at="/workingDay"
        errors={errors}
        onChange={(workingDay) => onChange({ workingDay })}
      />
      <NumberField
        label={settingsNames.travelMinutes}
        required
        hint={settingsHints.travelMinutes}
        after="minutes"
        value={form.travelMinutes}
        error={fieldError(errors, "/travelMinutes")}
        onChange={(travelMinutes) => onChange({ travelMinutes })}
      />
      <TickList
        label={settingsNames.rolesWithoutCover}
        hint={settingsHints.rolesWithoutCover}
        choices={roles}
        chosen={form.rolesWithoutCover}
        nameOf={(role) => sentenceCase(roleWords[role].many)}
        onChange={(rolesWithoutCover) => onChange({ rolesWithoutCover })}
      />
      <NumberField
        label={settingsNames.workloadBudgetMinutes}
        required
        hint={settingsHints.workloadBudgetMinutes}
        after="minutes"
        value={form.workloadBudgetMinutes}
        error={fieldError(errors, "/workloadBudgetMinutes")}
        onChange={(workloadBudgetMinutes) => onChange({ workloadBudgetMinutes })}
      />
      <Unfold title={settingsNames.workloadBudgetByRole} opensFor={hasOwnBudgets}>
        <p className={styles.state}>{settingsHints.workloadBudgetByRole}</p>
        <div className={styles.row}>
          {roles.map((role) => (
            <NumberField
              key={role}
              label={sentenceCase(roleWords[role].one)}
              after="minutes"
              value={form.workloadBudgetByRole[role] ?? ""}
              error={fieldError(errors, `/workloadBudgetByRole/${role}`)}
              onChange={(minutes) =>
                onChange({ workloadBudgetByRole: { ...form.workloadBudgetByRole, [role]: minutes } })
              }
            />
          ))}
        </div>
      </Unfold>
      <NumberField
        label={settingsNames.smallSchoolPupils}
        required
        hint={settingsHints.smallSchoolPupils}
        after="pupils"
        value={form.smallSchoolPupils}
        error={fieldError(errors, "/smallSchoolPupils")}
        onChange={(smallSchoolPupils) => onChange({ smallSchoolPupils })}
      />
      <h2 className={parts.heading}>CPD</h2>
      <CpdSettingsFields form={form} errors={errors} onChange={onChange} />
      <h2 className={parts.heading}>Briefing</h2>
      <BriefingSettingsFields form={form} errors={errors} onChange={onChange} />
      <h2 className={parts.heading}>{settingsNames.quietHours}</h2>
      <QuietHoursFields
        quiet={form.quietHours}
        errors={errors}
        onChange={(quietHours) => onChange({ quietHours })}
      />
    </>
  );
}

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0 },
});
