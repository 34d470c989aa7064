import { useEffect, useMemo, useState } from "react";
import { z } from "zod";
import { type MinutesView, minutesSchema } from "../../../../shared/contract/meetings/minutes.schema.ts";
import { ApiProblem, isApiProblem } from "../../../api/api-problem.ts";
import { useSaveMinutes } from "../../../api/meetings/save-minutes.ts";
import { keptThisSession } from "../../../teams/kept-this-session.ts";
import {
  fromMinutesForm,
  isSameForm,
  type MinutesForm,
  minutesFormSchema,
  toMinutesForm,
} from "./minutes-form.ts";
import { unsavedMinutesKeyPrefix } from "./unsaved-minutes-key.ts";

/** Minutes that are not saved, with what they were written over. */
const unsavedSchema = z.object({ version: z.string(), base: minutesFormSchema, form: minutesFormSchema });
type Unsaved = z.infer<typeof unsavedSchema>;

/** Minutes being written. What is typed outlives refusals, other pages of the tab and a reload. */
export function useMinutesWriting(minutes: MinutesView) {
  const kept = useMemo(
    () => keptThisSession(unsavedMinutesKeyPrefix + minutes.meeting, unsavedSchema),
    [minutes.meeting],
  );
  const [unsaved, setUnsaved] = useState<Unsaved | undefined>(() => kept.read());
  useEffect(() => {
    if (unsaved) kept.write(unsaved);
    else kept.clear();
  }, [unsaved, kept]);
  const [problem, setProblem] = useState<ApiProblem>();
  const [hasJoined, setJoined] = useState(false);
  const save = useSaveMinutes(minutes.meeting);
  const version = unsaved?.version ?? minutes.version;
  const base = unsaved?.base ?? toMinutesForm(minutes);
  const form = unsaved?.form ?? base;

  async function send(sent: Unsaved): Promise<void> {
    setJoined(false);
    try {
      const saved = await save.mutateAsync({
        version: sent.version,
        body: { ...fromMinutesForm(sent.form), base: fromMinutesForm(sent.base) },
      });
      const now = toMinutesForm(saved);
      setProblem(undefined);
      setJoined(JSON.stringify(fromMinutesForm(now)) !== JSON.stringify(fromMinutesForm(sent.form)));
      // What was typed while it was being saved stays, now written over the new version.
      setUnsaved((typed) =>
        typed && !isSameForm(typed.form, sent.form)
          ? { version: saved.version, base: now, form: typed.form }
          : undefined,
      );
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error);
    }
  }

  return {
    form,
    base,
    problem,
    isUnsaved: unsaved !== undefined,
    isSaving: save.isPending,
    /** Whether the last save was put together with what somebody else had saved meanwhile. */
    hasJoined,
    theirs: isApiProblem(problem, "minutes.changed")
      ? minutesSchema.safeParse(problem.current).data
      : undefined,
    change: (changed: MinutesForm) =>
      setUnsaved(isSameForm(changed, base) ? undefined : { version, base, form: changed }),
    save: () => send({ version, base, form }),
    discard() {
      setUnsaved(undefined);
      setProblem(undefined);
    },
    /** After a lost race: goes on from their version with what was chosen, and saves it if asked to. */
    async resolve(theirs: MinutesView, chosen: MinutesForm, andSave: boolean) {
      const next = { version: theirs.version, base: toMinutesForm(theirs), form: chosen };
      setUnsaved(next);
      setProblem(undefined);
      if (andSave) await send(next);
    },
  };
}
