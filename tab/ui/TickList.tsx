import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { withChoice } from "./with-choice.ts";

/** A few choices of which any number can be ticked. */
export function TickList<Choice extends string>({
  label,
  hint,
  choices,
  chosen,
  nameOf,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly Choice[];
  readonly nameOf: (choice: Choice) => string;
  /** All that are ticked now, and the one just ticked or cleared. */
  readonly onChange: (chosen: Choice[], ticked: Choice) => void;
}) {
  const styles = useStyles();
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{label}</legend>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
      <div className={styles.choices}>
        {choices.map((choice) => (
          <Checkbox
            key={choice}
            label={nameOf(choice)}
            checked={chosen.includes(choice)}
            onChange={(_, { checked }) =>
              onChange(withChoice(chosen, choice, checked === true, choices), choice)
            }
          />
        ))}
      </div>
    </fieldset>
  );
}

const useStyles = makeStyles({
  list: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, ...typographyStyles.body1 },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  choices: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(11rem, 1fr))" },
});
