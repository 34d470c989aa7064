import { z } from "zod";
import { type EditorItem, itemContentSchema } from "../../../../shared/contract/briefing/item.schema.ts";
import { answeredBy } from "../../../../shared/domain/briefing/item.ts";
import { usualAnswer } from "../../../../shared/domain/briefing/usual-answer.ts";
import { noAudience } from "../../../audience/audience-choice.ts";

const namedPersonSchema = z.object({ id: z.string(), name: z.string() });

/** What stands in the fields of one item. An action that was switched off keeps its words until it is saved. */
export const itemFormSchema = itemContentSchema
  .pick({ title: true, what: true, why: true, audience: true, section: true, links: true })
  .extend({
    asksForAction: z.boolean(),
    /** Who answers is as usual for the audience until somebody says otherwise. */
    action: z.object({ text: z.string(), dueOn: z.string(), answeredBy: z.enum(answeredBy).optional() }),
    owner: namedPersonSchema.optional(),
  });

export type ItemForm = z.infer<typeof itemFormSchema>;
export type LinkForm = ItemForm["links"][number];

/** A person as the form knows them: to send, and to show. */
export type NamedPerson = z.infer<typeof namedPersonSchema>;

/** An item as it is sent. The server checks it, so a date is still plain text. */
export type ItemContentSent = z.input<typeof itemContentSchema>;

/** A form nobody has written in yet. */
export const emptyItemForm: ItemForm = {
  title: "",
  what: "",
  why: "",
  audience: noAudience,
  section: "know",
  asksForAction: false,
  action: { text: "", dueOn: "" },
  links: [],
  owner: undefined,
};

/** Who answers, as it was chosen or as is usual for the audience. */
export const whoAnswers = ({ action, audience }: Pick<ItemForm, "action" | "audience">) =>
  action.answeredBy ?? usualAnswer(audience);

export function toItemForm(item: EditorItem): ItemForm {
  return {
    title: item.title,
    what: item.what,
    why: item.why,
    audience: item.audience,
    section: item.section,
    asksForAction: item.action !== undefined,
    action: {
      text: item.action?.text ?? "",
      dueOn: item.action?.dueOn ?? "",
      // An item that asked before this could be said asked everybody.
      ...(item.action ? { answeredBy: item.action.answeredBy ?? "everybody" } : {}),
    },
    links: item.links,
    owner: item.owner === "" ? undefined : { id: item.owner, name: item.ownerName },
  };
}

export function fromItemForm(form: ItemForm): ItemContentSent {
  const { text, dueOn } = form.action;
  return {
    title: form.title.trim(),
    what: form.what.trim(),
    why: form.why.trim(),
    audience: form.audience,
    section: form.section,
    ...(form.asksForAction
      ? { action: { text: text.trim(), ...(dueOn === "" ? {} : { dueOn }), answeredBy: whoAnswers(form) } }
      : {}),
    links: form.links.map((link) => ({ ...link, label: link.label.trim(), address: link.address.trim() })),
    owner: form.owner?.id ?? "",
  };
}
