import type { Branded } from "../../brand.ts";
import type { PersonId } from "../../directory/person.ts";
import type { FieldError } from "../../result.ts";
import { textErrors } from "../../text-errors.ts";
import type { EditionId } from "../ids.ts";
import { type ItemContent, itemErrors } from "../item.ts";

export type TemplateId = Branded<"TemplateId">;

/** What an item can begin from. Whom to ask and by when are of one Tuesday and are said anew each time. */
export type TemplateContent = Omit<ItemContent, "owner">;

/** An item as editors write it again and again: the census, a closing date, the menu of the term. */
export interface Template {
  readonly id: TemplateId;
  /** What editors find it by. */
  readonly name: string;
  readonly content: TemplateContent;
}

/** Characters. */
export const templateNameLimit = 80;

/** What of an item is kept as a template: everything that is not of one Tuesday. */
export function asTemplate({ owner: _owner, action, ...content }: ItemContent): TemplateContent {
  const { dueOn: _dueOn, ...asked } = action ?? { text: "" };
  return { ...content, ...(action ? { action: asked } : {}) };
}

export function nameErrors(name: string): FieldError[] {
  const errors = textErrors("/name", name, templateNameLimit);
  return /[\r\n]/.test(name) ? [...errors, { pointer: "/name", code: "line-break" }] : errors;
}

/** What is wrong with what a template holds, which is what would be wrong with an item of it. */
export const templateContentErrors = (content: TemplateContent): FieldError[] =>
  // It has neither a Tuesday nor somebody to ask: an edition and an owner that nothing is wrong with stand for both.
  itemErrors({ ...content, owner: "owner" as PersonId }, "2000-01-04" as EditionId).map(
    ({ pointer, code }) => ({
      ...{ pointer: `/content${pointer}`, code },
    }),
  );
