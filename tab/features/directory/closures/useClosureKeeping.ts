import type { ClosureEditBody, KeptClosure } from "../../../../shared/contract/directory/closures.schema.ts";
import { useAddClosure } from "../../../api/directory-keeping/add-closure.ts";
import { useRemoveClosure } from "../../../api/directory-keeping/remove-closure.ts";
import { useSaveClosure } from "../../../api/directory-keeping/save-closure.ts";
import { useUndoable } from "../../../ui/useUndoable.ts";
import { fromClosureForm, toClosureForm } from "./closure-form.ts";

/** What can be done with closures. Each is done at once and can be undone. */
export function useClosureKeeping() {
  const add = useAddClosure();
  const save = useSaveClosure();
  const remove = useRemoveClosure();
  const doing = useUndoable();
  return {
    doing,
    add: (id: string, closure: ClosureEditBody) =>
      doing.attempt(async () => {
        const added = await add.mutateAsync({ id, ...closure });
        return { said: `Added: ${added.name}, ${added.whom}.`, undo: () => remove.mutateAsync(added) };
      }),
    save: (before: KeptClosure, closure: ClosureEditBody) =>
      doing.attempt(async () => {
        const { id, version, name } = await save.mutateAsync({
          id: before.id,
          version: before.version,
          closure,
        });
        return {
          said: `Changed: ${name}.`,
          undo: () => save.mutateAsync({ id, version, closure: fromClosureForm(toClosureForm(before)) }),
        };
      }),
    remove: (closure: KeptClosure) =>
      doing.attempt(async () => {
        await remove.mutateAsync(closure);
        // Chosen once, so that a second click on Undo brings it back once.
        const id = crypto.randomUUID();
        const body = fromClosureForm(toClosureForm(closure));
        return {
          said: `Removed: ${closure.name}, ${closure.whom}.`,
          undo: () => add.mutateAsync({ id, ...body }),
        };
      }),
  };
}
