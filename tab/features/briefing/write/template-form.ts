import type { Template } from "../../../../shared/contract/briefing/template.schema.ts";
import { emptyItemForm, type ItemForm } from "./item-form.ts";

/** The form of a new item that begins from a template: by when and whom to ask are left to fill in. */
export const fromTemplate = ({ content }: Pick<Template, "content">): ItemForm => ({
  ...emptyItemForm,
  title: content.title,
  what: content.what,
  why: content.why,
  audience: content.audience,
  section: content.section,
  links: content.links,
  ...(content.action
    ? {
        asksForAction: true,
        action: {
          ...{ text: content.action.text, dueOn: "" },
          ...(content.action.answeredBy ? { answeredBy: content.action.answeredBy } : {}),
        },
      }
    : {}),
});
