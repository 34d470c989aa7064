import { Button, Field, makeStyles, Textarea, tokens, typographyStyles } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { type FieldErrors, fieldError } from "../../../api/field-error.ts";
import { fieldState } from "../../../ui/field-state.ts";
import { ActionFields } from "./ActionFields.tsx";
import type { ActionForm, MinutesForm } from "./minutes-form.ts";

interface MinutesFieldsProps {
  readonly form: MinutesForm;
  readonly errors: FieldErrors;
  readonly onChange: (form: MinutesForm) => void;
}

/** What was said, what was agreed, and who does what by when. */
export function MinutesFields({ form, errors, onChange }: MinutesFieldsProps) {
  const styles = useStyles();
  const put = (changed: ActionForm) =>
    onChange({ ...form, actions: form.actions.map((one) => (one.id === changed.id ? changed : one)) });
  const add = () =>
    onChange({
      ...form,
      actions: [...form.actions, { id: crypto.randomUUID(), text: "", dueOn: "", done: false }],
    });
  return (
    <div className={styles.fields}>
      <Field label="What was said" {...fieldState(fieldError(errors, "/text"))}>
        <Textarea
          rows={10}
          resize="vertical"
          value={form.text}
          onChange={(_, { value }) => onChange({ ...form, text: value })}
        />
      </Field>
      <Field
        label="What we agreed"
        hint="One sentence a line. The network’s page lists them."
        {...fieldState(fieldError(errors, "/agreed"))}
      >
        <Textarea
          rows={4}
          resize="vertical"
          value={form.agreed}
          onChange={(_, { value }) => onChange({ ...form, agreed: value })}
        />
      </Field>
      <section aria-label="Actions" className={styles.actions}>
        <h2 className={styles.title}>Actions</h2>
        <p className={styles.hint}>Each stands on its owner’s home page until it is done.</p>
        {form.actions.map((action, index) => (
          <ActionFields
            key={action.id}
            number={index + 1}
            action={action}
            errorAt={(field) => fieldError(errors, `/actions/${index}/${field}`)}
            onChange={put}
            onRemove={() => onChange({ ...form, actions: form.actions.filter(({ id }) => id !== action.id) })}
          />
        ))}
        <div>
          <Button icon={<AddRegular />} onClick={add}>
            Add an action
          </Button>
        </div>
      </section>
    </div>
  );
}

const useStyles = makeStyles({
  fields: { display: "grid", rowGap: tokens.spacingVerticalL, gridTemplateColumns: "minmax(0, 1fr)" },
  actions: { display: "grid", rowGap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});
