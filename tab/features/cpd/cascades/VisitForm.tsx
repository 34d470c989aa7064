import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { SchoolCascade } from "../../../../shared/contract/cpd/cascade.schema.ts";
import { cascadeLimits } from "../../../../shared/domain/cpd/cascade/cascade-said.ts";
import { isApiProblem } from "../../../api/api-problem.ts";
import { useVisitCascade } from "../../../api/cpd/cascades.ts";
import { fieldError } from "../../../api/field-error.ts";
import { CountedField } from "../../../ui/CountedField.tsx";
import { DateField } from "../../../ui/DateField.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { UndoNotice } from "../../../ui/UndoNotice.tsx";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { useUndoable } from "../../../ui/useUndoable.ts";

/** The central team's visit to a school that has carried a session on: the day, and a line of what was seen. */
export function VisitForm({ cascade }: { readonly cascade: SchoolCascade }) {
  const styles = useFormStyles();
  const { session, school, today, visit } = cascade;
  const visiting = useVisitCascade({ meeting: session.meeting, urn: school.urn });
  const doing = useUndoable();
  const element = useFocusOnError(doing.problem);
  const [typed, setTyped] = useState<{ on: string; line: string }>();
  const form = typed ?? { on: visit?.on ?? today, line: visit?.line ?? "" };
  const errors = isApiProblem(doing.problem) ? doing.problem.errors : [];
  const save = (body: { on: string; line: string } | undefined, said: string) =>
    void doing.attempt(async () => {
      const before = visit && { on: visit.on, line: visit.line };
      const saved = await visiting.mutateAsync({ version: cascade.version, body });
      setTyped(undefined);
      return { said, undo: () => visiting.mutateAsync({ version: saved.version, body: before }) };
    });
  return (
    <>
      <UndoNotice doing={doing} />
      <form
        ref={element}
        noValidate
        aria-label={`Visit to ${school.name}`}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save(form, `The visit to ${school.name} is kept.`);
        }}
      >
        {doing.problem && errors.length > 0 ? <ProblemNotice error={doing.problem} /> : null}
        <div className={styles.row}>
          <DateField
            label="Visited on"
            required
            value={form.on}
            error={fieldError(errors, "/on")}
            onChange={(on) => setTyped({ ...form, on })}
          />
        </div>
        <CountedField
          label="What you saw, in one line"
          hint="The school reads this."
          required
          value={form.line}
          limit={cascadeLimits.line}
          error={fieldError(errors, "/line")}
          onChange={(line) => setTyped({ ...form, line })}
        />
        <div className={styles.actions}>
          <Button type="submit" appearance="primary" disabledFocusable={doing.isBusy}>
            {doing.isBusy ? "Saving…" : visit ? "Save the visit" : "Mark as visited"}
          </Button>
          {visit ? (
            <Button
              disabledFocusable={doing.isBusy}
              onClick={() => save(undefined, `The visit to ${school.name} is taken back.`)}
            >
              Take the visit back
            </Button>
          ) : null}
        </div>
      </form>
    </>
  );
}
