import { useState } from "react";
import { ApiProblem } from "../api/api-problem.ts";
import type { FieldErrors } from "../api/field-error.ts";

export interface StoredForm<Form> {
  readonly version: string;
  readonly form: Form;
}

interface Refusal<Form> {
  readonly problem: ApiProblem;
  /** What was sent when it was refused. */
  readonly sent: Form;
}

/**
 * A form over one stored thing: what is typed, saving it over the version that was read, and what stood in the way. A
 * refusal never touches what is typed; while nothing is, the form follows what is stored.
 */
export function useVersionedForm<Form extends object>(options: {
  readonly stored: StoredForm<Form>;
  readonly save: (form: Form, version: string) => Promise<StoredForm<Form>>;
  /** What stands now, where the refusal says that somebody else saved first. */
  readonly standing: (problem: ApiProblem) => StoredForm<Form> | undefined;
}) {
  const [edited, setEdited] = useState<StoredForm<Form> & { readonly base: Form }>();
  const [refusal, setRefusal] = useState<Refusal<Form>>();
  const [isSaving, setSaving] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const form = edited?.form ?? options.stored.form;
  const base = edited?.base ?? options.stored.form;
  const version = edited?.version ?? options.stored.version;

  async function send(sent: Form, over: string): Promise<void> {
    if (isSaving) return;
    setSaving(true);
    setSaved(false);
    try {
      const saved = await options.save(sent, over);
      setRefusal(undefined);
      setSaved(true);
      // What was typed while it was being saved is kept, over the new version.
      setEdited((now) =>
        now === undefined || now.form === sent
          ? undefined
          : { ...now, version: saved.version, base: saved.form },
      );
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      setRefusal({ problem, sent });
      // Keeps the version it was written over, so that nothing that is fetched meanwhile hides the lost race.
      setEdited((now) => now ?? { version: over, form: sent, base });
    } finally {
      setSaving(false);
    }
  }

  return {
    form,
    base,
    isSaving,
    isUnsaved: edited !== undefined,
    isSaved: isSaved && edited === undefined,
    problem: refusal?.problem,
    errors: refusal ? errorsStanding(refusal, form) : [],
    theirs: refusal && options.standing(refusal.problem),
    change(part: Partial<Form>) {
      setSaved(false);
      setEdited({ version, base, form: { ...form, ...part } });
    },
    save: () => send(form, version),
    /** After a lost race: goes on from their version with what was chosen, and saves it if asked to. */
    async resolve(theirs: StoredForm<Form>, chosen: Form, andSave: boolean) {
      setEdited({ version: theirs.version, base: theirs.form, form: chosen });
      setRefusal(undefined);
      if (andSave) await send(chosen, theirs.version);
    },
    discard() {
      setEdited(undefined);
      setRefusal(undefined);
    },
  };
}

/** Errors of fields that have not been changed since they were refused. */
function errorsStanding<Form extends object>({ problem, sent }: Refusal<Form>, form: Form): FieldErrors {
  const textOf = (of: Form, field: string) => JSON.stringify((of as Record<string, unknown>)[field]);
  return problem.errors.filter(({ pointer }) => {
    const field = pointer.split("/")[1] ?? "";
    return textOf(sent, field) === textOf(form, field);
  });
}
