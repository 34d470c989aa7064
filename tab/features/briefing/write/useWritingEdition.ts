import { useState } from "react";
import type { EditorEdition } from "../../../../shared/contract/briefing/edition.schema.ts";
import { emptyItemForm } from "./item-form.ts";
import { newItemId } from "./new-item-id.ts";
import { useUnsavedItems } from "./useUnsavedItems.ts";

/** Which item is open, which have text that is not saved, and the new ones that only this editor knows of yet. */
export function useWritingEdition(edition: EditorEdition) {
  const text = useUnsavedItems(edition.id);
  const savedIds = edition.items.map(({ id }) => id);
  const unsavedIds = Object.keys(text.items);
  // An item with a version was saved once: when it is gone from the edition, somebody deleted it under this text.
  const newIds = unsavedIds.filter((id) => !savedIds.includes(id));
  const [opened, setOpened] = useState<string>();
  const fallback = unsavedIds[0] ?? savedIds[0];
  const openId = opened && [...savedIds, ...newIds].includes(opened) ? opened : fallback;
  /** Starts a new item with this text, under an id of its own so that saving it twice makes one. */
  const startWith = (form: typeof emptyItemForm) => {
    const id = newItemId(Date.now());
    text.keep(id, { base: emptyItemForm, form });
    setOpened(id);
  };
  return {
    text,
    openId,
    unsavedIds,
    newIds,
    open: setOpened,
    startNew: () => startWith(emptyItemForm),
    startWith,
    keepAsNew(id: string) {
      const unsaved = text.items[id];
      if (!unsaved) return;
      text.forget(id);
      startWith(unsaved.form);
    },
  };
}
