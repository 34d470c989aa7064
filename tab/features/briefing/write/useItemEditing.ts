import { useState } from "react";
import type { BriefingFinding } from "../../../../shared/contract/briefing/edition.schema.ts";
import { type EditorItem, editorItemSchema } from "../../../../shared/contract/briefing/item.schema.ts";
import { ApiProblem, isApiProblem } from "../../../api/api-problem.ts";
import { useCreateItem } from "../../../api/briefing-write/create-item.ts";
import { useSaveItem } from "../../../api/briefing-write/save-item.ts";
import type { FieldErrors } from "../../../api/field-error.ts";
import { differingFields } from "./compare-forms.ts";
import { emptyItemForm, fromItemForm, type ItemForm, toItemForm } from "./item-form.ts";
import type { UnsavedText } from "./useUnsavedItems.ts";

interface Refusal {
  readonly error: unknown;
  /** What was sent when it was refused. */
  readonly sent: ItemForm;
}

/** One item being written: its form, its saving, and what stood in the way of it. A refusal never touches the text. */
export function useItemEditing(options: {
  readonly edition: string;
  readonly id: string;
  /** As saved; absent for an item that has never been. */
  readonly item: EditorItem | undefined;
  readonly text: UnsavedText;
  /** What is to look at in this item as it is saved. */
  readonly findings: readonly BriefingFinding[];
}) {
  const { edition, id, item, text, findings } = options;
  const create = useCreateItem(edition);
  const save = useSaveItem(edition);
  const [refusal, setRefusal] = useState<Refusal>();
  const unsaved = text.items[id];
  const base = unsaved?.base ?? (item ? toItemForm(item) : emptyItemForm);
  const version = unsaved ? unsaved.version : item?.version;
  const form = unsaved?.form ?? base;

  async function sendNew(sent: ItemForm): Promise<EditorItem> {
    const content = fromItemForm(sent);
    const created = await create.mutateAsync({ id, ...content });
    // An earlier try may have arrived without its answer: then the item stands there with that try's text.
    return differingFields(toItemForm(created), sent).length === 0
      ? created
      : save.mutateAsync({ id, version: created.version, content });
  }

  async function send(sent: ItemForm, over: string | undefined): Promise<void> {
    try {
      const saved =
        over === undefined
          ? await sendNew(sent)
          : await save.mutateAsync({ id, version: over, content: fromItemForm(sent) });
      setRefusal(undefined);
      text.settle(id, sent, { version: saved.version, form: toItemForm(saved) });
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setRefusal({ error, sent });
    }
  }

  return {
    form,
    base,
    isUnsaved: unsaved !== undefined,
    isSaving: create.isPending || save.isPending,
    problem: refusal?.error,
    errors: errorsStanding(refusal, form),
    findings: unsaved ? findingsStanding(findings, differingFields(base, form)) : findings,
    theirs: isApiProblem(refusal?.error, "item.changed")
      ? editorItemSchema.safeParse(refusal.error.current).data
      : undefined,
    change: (changed: ItemForm) => text.keep(id, { ...(version ? { version } : {}), base, form: changed }),
    /** Sends the text; nothing when it is saved already. */
    save: async () => {
      if (unsaved || !item) await send(form, version);
    },
    /** After a lost race: goes on from their version with the text that was chosen, and saves it if asked to. */
    async resolve(theirs: EditorItem, chosen: ItemForm, andSave: boolean) {
      text.keep(id, { version: theirs.version, base: toItemForm(theirs), form: chosen });
      setRefusal(undefined);
      if (andSave) await send(chosen, theirs.version);
    },
    discard() {
      text.forget(id);
      setRefusal(undefined);
    },
  };
}

/** Errors of fields that have not been changed since they were refused. */
function errorsStanding(refusal: Refusal | undefined, form: ItemForm): FieldErrors {
  if (!refusal || !isApiProblem(refusal.error)) return [];
  const mended: readonly string[] = differingFields(refusal.sent, form);
  return refusal.error.errors.filter(({ pointer }) => !mended.includes(pointer.split("/")[1] ?? ""));
}

/** Findings in fields that stand as they were saved. */
const findingsStanding = (findings: readonly BriefingFinding[], changed: readonly string[]) =>
  findings.filter(({ pointer }) => !changed.includes(pointer.split("/")[1] ?? ""));
