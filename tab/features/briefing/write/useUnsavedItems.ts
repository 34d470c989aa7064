import { useEffect, useMemo, useState } from "react";
import { keptThisSession } from "../../../teams/kept-this-session.ts";
import type { ItemForm } from "./item-form.ts";
import {
  afterSaving,
  type UnsavedItem,
  type UnsavedItems,
  unsavedItemsSchema,
  withoutText,
  withText,
} from "./unsaved-items.ts";
import { unsavedKeyPrefix } from "./unsaved-key.ts";

export interface UnsavedText {
  readonly items: UnsavedItems;
  readonly keep: (id: string, unsaved: UnsavedItem) => void;
  readonly forget: (id: string) => void;
  readonly settle: (id: string, sent: ItemForm, saved: { version: string; form: ItemForm }) => void;
}

/** Text of this edition's items that is not saved. It outlives refusals, other pages of the tab and a reload. */
export function useUnsavedItems(edition: string): UnsavedText {
  const kept = useMemo(() => keptThisSession(unsavedKeyPrefix + edition, unsavedItemsSchema), [edition]);
  const [items, setItems] = useState<UnsavedItems>(() => kept.read() ?? {});
  useEffect(() => {
    if (Object.keys(items).length === 0) kept.clear();
    else kept.write(items);
  }, [items, kept]);
  return {
    items,
    keep: (id, unsaved) => setItems((before) => withText(before, id, unsaved)),
    forget: (id) => setItems((before) => withoutText(before, id)),
    settle: (id, sent, saved) => setItems((before) => afterSaving(before, id, sent, saved)),
  };
}
