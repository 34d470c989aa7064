import { Button } from "@fluentui/react-components";
import type { KeptSettings } from "../../../../shared/contract/directory/settings.schema.ts";
import { useSaveSettings } from "../../../api/directory-keeping/save-settings.ts";
import { differingFields, firstChoices, mergedForm } from "../../../ui/compare-versions.ts";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { TwoVersions } from "../../../ui/TwoVersions.tsx";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { useVersionedForm } from "../../../ui/useVersionedForm.ts";
import { SettingsFields } from "./SettingsFields.tsx";
import { fromSettingsForm, settingsParts, standingSettings, toSettingsForm } from "./settings-form.ts";
import { settingsNames, settingWords } from "./settings-words.ts";

/** The settings in a form. When somebody else saved first, both versions stand side by side. */
export function SettingsEditor({ kept }: { readonly kept: KeptSettings }) {
  const styles = useFormStyles();
  const save = useSaveSettings();
  const editing = useVersionedForm({
    stored: toSettingsForm(kept),
    save: async (form, version) =>
      toSettingsForm(await save.mutateAsync({ settings: fromSettingsForm(form), version })),
    standing: standingSettings,
  });
  const { form, errors, problem, theirs, isSaving } = editing;
  const element = useFocusOnError(problem);
  if (theirs) {
    const versions = { base: editing.base, yours: form, theirs: theirs.form };
    return (
      <TwoVersions
        label="Two versions of the settings"
        fields={differingFields(settingsParts, form, theirs.form).map((field) => ({
          field,
          title: settingsNames[field],
          theirs: settingWords(field, theirs.form),
          yours: settingWords(field, form),
        }))}
        first={firstChoices(settingsParts, versions)}
        problem={problem}
        isSaving={isSaving}
        onResolve={(choices, andSave) =>
          editing.resolve(theirs, mergedForm(settingsParts, versions, choices), andSave)
        }
      />
    );
  }
  return (
    <form
      ref={element}
      noValidate
      aria-label="Settings"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void editing.save();
      }}
    >
      {problem ? <ProblemNotice error={problem} /> : null}
      <SettingsFields form={form} errors={errors} onChange={editing.change} />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={isSaving}>
          {isSaving ? "Saving…" : "Save settings"}
        </Button>
        {editing.isUnsaved ? <Button onClick={editing.discard}>Discard changes</Button> : null}
        <span role="status" className={styles.state}>
          {editing.isSaved ? "Saved" : editing.isUnsaved ? "Not saved yet" : ""}
        </span>
      </div>
    </form>
  );
}
