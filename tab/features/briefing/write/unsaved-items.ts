import { z } from "zod";
import { type ItemForm, itemFormSchema } from "./item-form.ts";

/** One item's text that is not saved, with what it was written over. */
export const unsavedItemSchema = z.object({
  /** The version it was written over; absent for an item that has never been saved. */
  version: z.string().optional(),
  /** What stood in the fields before. */
  base: itemFormSchema,
  form: itemFormSchema,
});

/** By the item's id. */
export const unsavedItemsSchema = z.record(z.string(), unsavedItemSchema);

export type UnsavedItem = z.infer<typeof unsavedItemSchema>;
export type UnsavedItems = z.infer<typeof unsavedItemsSchema>;

/** With this item's text kept; without it when the text is back to what is saved. */
export function withText(items: UnsavedItems, id: string, unsaved: UnsavedItem): UnsavedItems {
  const isSaved = unsaved.version !== undefined && isSameText(unsaved.form, unsaved.base);
  return isSaved ? withoutText(items, id) : { ...items, [id]: unsaved };
}

export function withoutText(items: UnsavedItems, id: string): UnsavedItems {
  const { [id]: _gone, ...rest } = items;
  return rest;
}

/** After `sent` was saved as `saved`: what was typed meanwhile stays, now written over the new version. */
export function afterSaving(
  items: UnsavedItems,
  id: string,
  sent: ItemForm,
  saved: { readonly version: string; readonly form: ItemForm },
): UnsavedItems {
  const now = items[id]?.form;
  if (!now || isSameText(now, sent)) return withoutText(items, id);
  return withText(items, id, { version: saved.version, base: saved.form, form: now });
}

/** To the letter: a space at the end is text too while somebody is typing. */
export const isSameText = (one: ItemForm, other: ItemForm): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
