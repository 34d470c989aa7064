import { Field, Input, makeStyles, typographyStyles } from "@fluentui/react-components";
import { type FieldErrors, fieldError } from "../../../api/field-error.ts";
import { fieldState } from "../../../ui/field-state.ts";
import { NumberField } from "../../../ui/NumberField.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import type { SettingsForm } from "./settings-form.ts";
import { settingsHints, settingsNames } from "./settings-words.ts";

type CpdNumber =
  | "attendedPercent"
  | "completionTargetPercent"
  | "headAfterDays"
  | "feedbackLeastAnswers"
  | "recordsKeptYears";

/** What is set about CPD: what counts, what is aimed at, who is reminded when, and what is kept. */
export function CpdSettingsFields({
  form,
  errors,
  onChange,
}: {
  readonly form: SettingsForm;
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<SettingsForm>) => void;
}) {
  const styles = useStyles();
  const number = (field: CpdNumber, after: string, pointer = `/${field}`) => (
    <NumberField
      label={settingsNames[field]}
      required
      hint={settingsHints[field]}
      after={after}
      value={form[field]}
      error={fieldError(errors, pointer)}
      onChange={(value) => onChange({ [field]: value })}
    />
  );
  const days = (field: "remindersBefore" | "remindersAfter", pointer: string) => (
    <Field
      label={settingsNames[field]}
      hint={settingsHints[field]}
      {...fieldState(fieldError(errors, pointer))}
    >
      <Input
        value={form[field]}
        contentAfter="days"
        onChange={(_, { value }) => onChange({ [field]: value })}
      />
    </Field>
  );
  return (
    <>
      {number("attendedPercent", "% of the meeting")}
      {number("completionTargetPercent", "%")}
      {days("remindersBefore", "/reminders/daysBefore")}
      {days("remindersAfter", "/reminders/daysAfter")}
      {number("headAfterDays", "days", "/reminders/headAfterDays")}
      {number("feedbackLeastAnswers", "answers")}
      {number("recordsKeptYears", "school years")}
      <p className={styles.link}>
        <PageLink to="/settings/records">Which records go next, and what has gone</PageLink>
      </p>
    </>
  );
}

const useStyles = makeStyles({ link: { ...typographyStyles.body1, margin: 0 } });
