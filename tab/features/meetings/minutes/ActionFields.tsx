import { Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import { PersonField } from "../../../audience/PersonField.tsx";
import { media } from "../../../ui/breakpoints.ts";
import { fieldState } from "../../../ui/field-state.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import type { ActionForm } from "./minutes-form.ts";

/** One thing that somebody took on: what, who, by when. */
export function ActionFields({
  number,
  action,
  errorAt,
  onChange,
  onRemove,
}: {
  readonly number: number;
  readonly action: ActionForm;
  readonly errorAt: (field: "text" | "owner" | "dueOn") => string | undefined;
  readonly onChange: (action: ActionForm) => void;
  readonly onRemove: () => void;
}) {
  const styles = useStyles();
  const [textError, dueError] = [errorAt("text"), errorAt("dueOn")];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser
    <div role="group" aria-label={`Action ${number}`} className={styles.action}>
      <Field label="What is to be done" className={styles.wide} {...fieldState(textError)}>
        <Input
          value={action.text}
          maxLength={500}
          onChange={(_, { value }) => onChange({ ...action, text: value })}
        />
      </Field>
      <PersonField
        label="Who does it"
        value={action.owner}
        error={errorAt("owner")}
        onChange={({ id, name }) => onChange({ ...action, owner: { id, name } })}
      />
      <Field label="By when (optional)" {...fieldState(dueError)}>
        <Input
          type="date"
          value={action.dueOn}
          onChange={(_, { value }) => onChange({ ...action, dueOn: value })}
        />
      </Field>
      <div className={styles.last}>
        <Checkbox
          label="Done"
          checked={action.done}
          onChange={(_, { checked }) => onChange({ ...action, done: checked === true })}
        />
        <IconButton
          className={styles.button}
          icon={<DeleteRegular />}
          label={`Remove action ${number}`}
          onClick={onRemove}
        />
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  action: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 1fr) auto",
    gap: tokens.spacingHorizontalM,
    alignItems: "end",
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    [media.phone]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  wide: { gridColumn: "1 / -1" },
  last: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  button: { [media.phone]: { minWidth: "44px" } },
});
