import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { media } from "../../../ui/breakpoints.ts";
import { TickToggle } from "../../../ui/TickToggle.tsx";
import { type FieldsProps, stateAt } from "./field-props.ts";
import { laterBy, minutesBetween } from "./school-clock.ts";

const usualMinutes = [60, 90, 120];

/** Date, start and end. The end follows the start, so that a meeting keeps its length when it is moved. */
export function WhenFields({ form, errors, onChange }: FieldsProps) {
  const styles = useStyles();
  const length = minutesBetween(form.start, form.end);
  const { isOn: repeats } = form.repeat;
  return (
    <div className={styles.when}>
      {repeats ? null : (
        <Field label="Date" required className={styles.date} {...stateAt(errors, "/startsAt")}>
          <Input type="date" value={form.date} onChange={(_, { value }) => onChange({ date: value })} />
        </Field>
      )}
      <Field
        label="Starts"
        required
        className={styles.time}
        {...(repeats ? stateAt(errors, "/startsAt") : {})}
      >
        <Input
          type="time"
          value={form.start}
          onChange={(_, { value }) =>
            onChange({ start: value, ...(length && value ? { end: laterBy(length, value) } : {}) })
          }
        />
      </Field>
      <Field label="Ends" required className={styles.time} {...stateAt(errors, "/endsAt")}>
        <Input type="time" value={form.end} onChange={(_, { value }) => onChange({ end: value })} />
      </Field>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a flex row in every browser */}
      <div role="group" aria-label="Length" className={styles.lengths}>
        {usualMinutes.map((minutes) => (
          <TickToggle
            key={minutes}
            shape="circular"
            className={styles.length}
            checked={length === minutes}
            disabledFocusable={form.start === ""}
            onClick={() => onChange({ end: laterBy(minutes, form.start) })}
          >
            {minutes} min
          </TickToggle>
        ))}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  when: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, alignItems: "start" },
  date: { flex: "1 1 10rem", minWidth: 0, [media.phone]: { flexBasis: "100%" } },
  time: { flex: "1 1 7rem", minWidth: 0, [media.phone]: { flexBasis: "8.5rem" } },
  lengths: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, flexBasis: "100%" },
  length: { minWidth: "auto" },
});
