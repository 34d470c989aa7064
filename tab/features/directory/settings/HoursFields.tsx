import { Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type FieldErrors, fieldError } from "../../../api/field-error.ts";
import { fieldState } from "../../../ui/field-state.ts";
import { useFormStyles } from "../../../ui/useFormStyles.ts";

interface Hours {
  readonly from: string;
  readonly to: string;
}

/** From when to when, by the clock. */
export function HoursFields(props: {
  readonly title: string;
  readonly hint: string;
  readonly hours: Hours;
  /** Where their errors stand: "/schoolDay". */
  readonly at: string;
  readonly errors: FieldErrors;
  readonly onChange: (hours: Hours) => void;
}) {
  const { title, hint, hours, at, errors, onChange } = props;
  const form = useFormStyles();
  const styles = useStyles();
  const time = (label: string, end: keyof Hours) => {
    const error = fieldError(errors, `${at}/${end}`);
    return (
      <Field label={label} required {...fieldState(error)}>
        <Input
          type="time"
          value={hours[end]}
          onChange={(_, { value }) => onChange({ ...hours, [end]: value })}
        />
      </Field>
    );
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{title}</legend>
      <p className={styles.hint}>{hint}</p>
      <div className={form.row}>
        {time("From", "from")}
        {time("To", "to")}
      </div>
    </fieldset>
  );
}

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  title: { ...typographyStyles.body1Strong, padding: 0 },
  hint: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    margin: 0,
    marginBottom: tokens.spacingVerticalXS,
  },
});
