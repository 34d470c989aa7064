import { Button, Checkbox } from "@fluentui/react-components";
import type { SchoolCascade } from "../../../../shared/contract/cpd/cascade.schema.ts";
import { cascadeLimits } from "../../../../shared/domain/cpd/cascade/cascade-said.ts";
import { day } from "../../../../shared/sentences/dates.ts";
import { useAnswerCascade } from "../../../api/cpd/cascades.ts";
import { fieldError } from "../../../api/field-error.ts";
import { CountedField } from "../../../ui/CountedField.tsx";
import { differingFields, firstChoices, mergedForm } from "../../../ui/compare-versions.ts";
import { DateField } from "../../../ui/DateField.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { TwoVersions } from "../../../ui/TwoVersions.tsx";
import { UndoNotice } from "../../../ui/UndoNotice.tsx";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { useUndoable } from "../../../ui/useUndoable.ts";
import { useVersionedForm } from "../../../ui/useVersionedForm.ts";
import {
  type CascadeField,
  type CascadeForm,
  cascadeNames,
  cascadeParts,
  fromCascadeForm,
  isPlan,
  standingCascade,
  toCascadeForm,
} from "./cascade-form.ts";

/** When, how many and one line: filled in as far as it can be, so that it is done between two lessons. */
export function AnswerForm({ cascade }: { readonly cascade: SchoolCascade }) {
  const styles = useFormStyles();
  const { session, school, today, answer: before } = cascade;
  const { mutateAsync } = useAnswerCascade({ meeting: session.meeting, urn: school.urn });
  const doing = useUndoable();
  const bodyOf = (answer: SchoolCascade["answer"]) => answer && { ...answer, isSure: true };
  const remember = (said: string, saved: SchoolCascade) =>
    doing.attempt(async () => ({
      said,
      undo: () => mutateAsync({ version: saved.version, body: bodyOf(before) }),
    }));
  const editing = useVersionedForm<CascadeForm>({
    stored: toCascadeForm(cascade),
    async save(form, version) {
      const saved = await mutateAsync({ version, body: fromCascadeForm(form, today) });
      void remember(`Saved: ${saved.school.standingWords}.`, saved);
      return toCascadeForm(saved);
    },
    standing: standingCascade,
  });
  const { form, errors, problem, theirs, isSaving, change } = editing;
  const element = useFocusOnError(problem);
  if (theirs) {
    const versions = { base: editing.base, yours: form, theirs: theirs.form };
    return (
      <TwoVersions<CascadeField>
        label="Two versions of what your school says"
        fields={differingFields(cascadeParts, form, theirs.form).map((field) => ({
          field,
          title: cascadeNames[field],
          theirs: fieldWords(field, theirs.form, today),
          yours: fieldWords(field, form, today),
        }))}
        first={firstChoices(cascadeParts, versions)}
        problem={problem}
        isSaving={isSaving}
        onResolve={(choices, andSave) =>
          editing.resolve(theirs, mergedForm(cascadeParts, versions, choices), andSave)
        }
      />
    );
  }
  const plans = isPlan(form, today);
  const asksWhetherSure =
    form.isSure || errors.some(({ code, pointer }) => pointer === "/reached" && code === "more-than-staff");
  const takeBack = () =>
    void doing.attempt(async () => {
      const back = await mutateAsync({ version: cascade.version, body: undefined });
      return {
        said: "Taken back.",
        undo: () => mutateAsync({ version: back.version, body: bodyOf(before) }),
      };
    });
  return (
    <>
      <UndoNotice doing={doing} />
      <form
        ref={element}
        noValidate
        aria-label={`How ${school.name} cascades it`}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void editing.save();
        }}
      >
        {problem ? <ProblemNotice error={problem} /> : null}
        <div className={styles.row}>
          <DateField
            label={cascadeNames.on}
            required
            hint="A day to come is a plan."
            min={cascade.heldOn}
            value={form.on}
            error={fieldError(errors, "/on")}
            onChange={(on) => change({ on })}
          />
          {plans ? null : (
            <NumberField
              label={cascadeNames.reached}
              required
              hint={`It is for ${school.staff.of}`}
              value={form.reached}
              error={fieldError(errors, "/reached")}
              onChange={(reached) => change({ reached, isSure: false })}
            />
          )}
        </div>
        {asksWhetherSure && !plans ? (
          <Checkbox
            label={`${form.reached} is right: others were there as well, such as supply staff`}
            checked={form.isSure}
            onChange={(_, { checked }) => change({ isSure: checked === true })}
          />
        ) : null}
        {plans ? null : (
          <CountedField
            label={cascadeNames.line}
            required
            hint="“Staff meeting; each class chose one thing to change.”"
            value={form.line}
            limit={cascadeLimits.line}
            error={fieldError(errors, "/line")}
            onChange={(line) => change({ line })}
          />
        )}
        <div className={styles.actions}>
          <Button type="submit" appearance="primary" disabledFocusable={isSaving}>
            {isSaving ? "Saving…" : plans ? "Save the plan" : "Save"}
          </Button>
          {editing.isUnsaved ? <Button onClick={editing.discard}>Discard changes</Button> : null}
          {before && !cascade.visit && !editing.isUnsaved ? (
            <Button disabledFocusable={doing.isBusy} onClick={takeBack}>
              Take it back
            </Button>
          ) : null}
          <span role="status" className={styles.state}>
            {editing.isUnsaved && !isSaving ? "Not saved yet" : ""}
          </span>
        </div>
      </form>
    </>
  );
}

function fieldWords(field: CascadeField, form: CascadeForm, today: string) {
  if (field === "on") return form.on ? day(form.on, today) : <em>No date</em>;
  return form[field] || <em>Nothing</em>;
}
