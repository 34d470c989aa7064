import { Field, makeStyles, Select } from "@fluentui/react-components";
import { media } from "./breakpoints.ts";

interface FilterFieldProps {
  readonly label: string;
  /** What stands there while it narrows nothing: "All schools". */
  readonly all: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}

/** Narrows a page to one of several, or to none of them. */
export function FilterField({ label, all, choices, chosen, onChoose }: FilterFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} size="small" className={styles.field}>
      <Select
        className={styles.select}
        value={chosen ?? ""}
        onChange={(_, { value }) => onChoose(value || undefined)}
      >
        <option value="">{all}</option>
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  // The longest choice may be wider than a phone.
  field: { [media.phone]: { gridTemplateColumns: "minmax(0, 1fr)" } },
  select: {
    maxWidth: "220px",
    [media.phone]: { maxWidth: "none", minWidth: 0, "& > select": { height: "44px", minWidth: 0 } },
  },
});
