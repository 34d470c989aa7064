import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { QuietHours } from "../../../../shared/domain/directory/quiet-hours.ts";
import type { FieldErrors } from "../../../api/field-error.ts";
import { HoursFields } from "./HoursFields.tsx";
import { settingsHints, settingsNames } from "./settings-words.ts";

/** When Beacon leaves people alone. */
export function QuietHoursFields({
  quiet,
  errors,
  onChange,
}: {
  readonly quiet: QuietHours;
  readonly errors: FieldErrors;
  readonly onChange: (quiet: QuietHours) => void;
}) {
  const styles = useStyles();
  const tick = (label: string, field: "isOn" | "weekends" | "holidays") => (
    <Checkbox
      label={label}
      checked={quiet[field]}
      onChange={(_, { checked }) => onChange({ ...quiet, [field]: checked === true })}
    />
  );
  return (
    <>
      <p className={styles.hint}>{settingsHints.quietHours}</p>
      <div className={styles.ticks}>{tick("Keep quiet hours", "isOn")}</div>
      {quiet.isOn ? (
        <>
          <HoursFields
            title={settingsNames.quietHours}
            hint="Every day. To an earlier time means the next morning."
            hours={quiet}
            at="/quietHours"
            errors={errors}
            onChange={(hours) => onChange({ ...quiet, ...hours })}
          />
          <div className={styles.ticks}>
            {tick("All of Saturday and Sunday", "weekends")}
            {tick("All of every day on which no school works", "holidays")}
          </div>
        </>
      ) : null}
    </>
  );
}

const useStyles = makeStyles({
  hint: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  ticks: { display: "grid", justifyItems: "start" },
});
