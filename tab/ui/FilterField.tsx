import { Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { media } from "./breakpoints.ts";
import { useChoiceStyles } from "./useChoiceStyles.ts";

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
  const choice = useChoiceStyles();
  return (
    <Field label={label} size="small" className={choice.field}>
      <Select
        className={mergeClasses(choice.select, styles.select)}
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
  select: {
    maxWidth: "220px",
    [media.phone]: { maxWidth: "none" },
  },
});
