import { Button } from "@fluentui/react-components";
import { AudienceReachLine } from "../../../audience/AudienceReachLine.tsx";
import { differingFields, firstChoices, mergedForm } from "../../../ui/compare-versions.ts";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { TwoVersions } from "../../../ui/TwoVersions.tsx";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { type StoredForm, useVersionedForm } from "../../../ui/useVersionedForm.ts";
import {
  type MessageField,
  type MessageForm,
  messageNames,
  messageParts,
  sayingsAsWords,
  standingMessage,
} from "./key-message-form.ts";
import { MessageFields } from "./MessageFields.tsx";

/** A plan in a form. When somebody else saved first, both versions stand side by side. */
export function MessageEditor({
  label,
  stored,
  tuesdays,
  today,
  onSave,
  onClose,
}: {
  readonly label: string;
  readonly stored: StoredForm<MessageForm>;
  readonly tuesdays: readonly string[];
  readonly today: string;
  readonly onSave: (form: MessageForm, version: string) => Promise<StoredForm<MessageForm>>;
  readonly onClose: () => void;
}) {
  const styles = useFormStyles();
  const editing = useVersionedForm({
    stored,
    standing: standingMessage,
    save: async (form, version) => {
      const saved = await onSave(form, version);
      onClose();
      return saved;
    },
  });
  const { form, errors, problem, theirs, isSaving } = editing;
  const element = useFocusOnError(problem);
  if (theirs) {
    const versions = { base: editing.base, yours: form, theirs: theirs.form };
    return (
      <TwoVersions<MessageField>
        label="Two versions of this plan"
        fields={differingFields(messageParts, form, theirs.form).map((field) => ({
          field,
          title: messageNames[field],
          theirs: <FieldWords field={field} form={theirs.form} />,
          yours: <FieldWords field={field} form={form} />,
        }))}
        first={firstChoices(messageParts, versions)}
        problem={problem}
        isSaving={isSaving}
        onResolve={(choices, andSave) =>
          editing.resolve(theirs, mergedForm(messageParts, versions, choices), andSave)
        }
      />
    );
  }
  return (
    <form
      ref={element}
      noValidate
      aria-label={label}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void editing.save();
      }}
    >
      {problem ? <ProblemNotice error={problem} /> : null}
      <MessageFields
        form={form}
        tuesdays={tuesdays}
        today={today}
        errors={errors}
        onChange={editing.change}
      />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={isSaving}>
          {isSaving ? "Saving…" : "Save the plan"}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}

function FieldWords({ field, form }: { readonly field: MessageField; readonly form: MessageForm }) {
  if (field === "audience") return <AudienceReachLine audience={form.audience} />;
  return (field === "message" ? form.message : sayingsAsWords(form)) || <em>Nothing</em>;
}
