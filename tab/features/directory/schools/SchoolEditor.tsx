import { Button } from "@fluentui/react-components";
import type { SchoolRecord } from "../../../../shared/contract/directory/school-records.schema.ts";
import { schoolLimits } from "../../../../shared/domain/directory/school-errors.ts";
import { useSaveSchoolRecord } from "../../../api/directory-keeping/save-school-record.ts";
import { fieldError } from "../../../api/field-error.ts";
import { CountedField } from "../../../ui/CountedField.tsx";
import { differingFields, firstChoices, mergedForm } from "../../../ui/compare-versions.ts";
import { NumberField } from "../../../ui/NumberField.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { TwoVersions } from "../../../ui/TwoVersions.tsx";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { useVersionedForm } from "../../../ui/useVersionedForm.ts";
import {
  fromSchoolForm,
  schoolFieldNames,
  schoolParts,
  standingSchool,
  toSchoolForm,
} from "./school-form.ts";

/** What the central team keeps of a school. When somebody else saved first, both versions stand side by side. */
export function SchoolEditor({ school }: { readonly school: SchoolRecord }) {
  const styles = useFormStyles();
  const save = useSaveSchoolRecord(school.urn);
  const editing = useVersionedForm({
    stored: toSchoolForm(school),
    save: async (form, version) =>
      toSchoolForm(await save.mutateAsync({ kept: fromSchoolForm(form), version })),
    standing: standingSchool,
  });
  const { form, errors, problem, theirs, isSaving, change } = editing;
  const element = useFocusOnError(problem);
  if (theirs) {
    const versions = { base: editing.base, yours: form, theirs: theirs.form };
    return (
      <TwoVersions
        label="Two versions of this school"
        fields={differingFields(schoolParts, form, theirs.form).map((field) => ({
          field,
          title: schoolFieldNames[field],
          theirs: theirs.form[field] || "Nothing",
          yours: form[field] || "Nothing",
        }))}
        first={firstChoices(schoolParts, versions)}
        problem={problem}
        isSaving={isSaving}
        onResolve={(choices, andSave) =>
          editing.resolve(theirs, mergedForm(schoolParts, versions, choices), andSave)
        }
      />
    );
  }
  return (
    <form
      ref={element}
      noValidate
      aria-label={school.name}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void editing.save();
      }}
    >
      {problem ? <ProblemNotice error={problem} /> : null}
      <CountedField
        label="Hub"
        required
        hint="The neighbouring schools it belongs to"
        value={form.hub}
        limit={schoolLimits.name}
        error={fieldError(errors, "/hub")}
        onChange={(hub) => change({ hub })}
      />
      <div className={styles.row}>
        <NumberField
          label="Pupils"
          required
          hint="0 to 10,000"
          value={form.pupils}
          error={fieldError(errors, "/pupils")}
          onChange={(pupils) => change({ pupils })}
        />
        <NumberField
          label="Cover rate"
          required
          hint="What an hour of cover costs this school: £0 to £500"
          before="£"
          after="an hour"
          value={form.coverRatePerHour}
          error={fieldError(errors, "/coverRatePerHour")}
          onChange={(coverRatePerHour) => change({ coverRatePerHour })}
        />
      </div>
      <CountedField
        label="Federation"
        hint="Schools under one governing body share this name. Empty when it stands alone."
        value={form.federation}
        limit={schoolLimits.name}
        error={fieldError(errors, "/federation")}
        onChange={(federation) => change({ federation })}
      />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={isSaving}>
          {isSaving ? "Saving…" : "Save school"}
        </Button>
        {editing.isUnsaved ? <Button onClick={editing.discard}>Discard changes</Button> : null}
        <span role="status" className={styles.state}>
          {editing.isSaved ? "Saved" : editing.isUnsaved ? "Not saved yet" : ""}
        </span>
      </div>
    </form>
  );
}
