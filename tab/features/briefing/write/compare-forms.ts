import type { Choices as SidesChosen } from "../../../ui/compare-versions.ts";
import { fromItemForm, type ItemForm } from "./item-form.ts";

/** The parts of an item that are kept or taken as a whole when two people changed it. */
export const comparedFields = [
  "title",
  "what",
  "why",
  "audience",
  "section",
  "action",
  "links",
  "owner",
] as const;
export type ComparedField = (typeof comparedFields)[number];

type Choices = SidesChosen<ComparedField>;

/** The fields in which two forms would save something different, in the order they stand in the form. */
export function differingFields(one: ItemForm, other: ItemForm): ComparedField[] {
  const [first, second] = [fromItemForm(one), fromItemForm(other)];
  return comparedFields.filter((field) => JSON.stringify(first[field]) !== JSON.stringify(second[field]));
}

/** Yours wherever you had changed the field since `base`; theirs where only they had. Nothing that either wrote is dropped unseen. */
export function firstChoices(base: ItemForm, yours: ItemForm, theirs: ItemForm): Choices {
  const changedByYou = differingFields(base, yours);
  return Object.fromEntries(
    differingFields(yours, theirs).map((field) => [field, changedByYou.includes(field) ? "yours" : "theirs"]),
  );
}

/** The form to save: theirs where chosen, yours everywhere else. */
export function mergedForm(yours: ItemForm, theirs: ItemForm, choices: Choices): ItemForm {
  const from = (field: ComparedField) => (choices[field] === "theirs" ? theirs : yours);
  return {
    title: from("title").title,
    what: from("what").what,
    why: from("why").why,
    audience: from("audience").audience,
    section: from("section").section,
    asksForAction: from("action").asksForAction,
    action: from("action").action,
    links: from("links").links,
    owner: from("owner").owner,
  };
}
