import type { z } from "zod";
import type { EditorItem, itemContentSchema } from "../../../../shared/contract/briefing/item.schema.ts";
import type { ItemSection } from "../../../../shared/domain/briefing/item.ts";

/** An item as it is sent: the server checks it, so a date is still plain text. */
export type ItemContentSent = z.input<typeof itemContentSchema>;

/** A person as the form knows them: to send, and to show. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

/** What stands in the fields of one item. An action that was switched off keeps its words until it is saved. */
export interface ItemForm {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly audience: AudienceChoice;
  readonly section: ItemSection;
  readonly asksForAction: boolean;
  readonly action: { readonly text: string; readonly dueOn: string };
  readonly links: readonly LinkForm[];
  readonly owner: NamedPerson | undefined;
}

export type LinkForm = ItemContentSent["links"][number];
export type AudienceChoice = ItemContentSent["audience"];

export const noAudience: AudienceChoice = {
  allStaff: false,
  roles: [],
  phases: [],
  hubs: [],
  schools: [],
  people: [],
  except: { schools: [], people: [] },
};

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

export function toItemForm(item: EditorItem): ItemForm {
  return {
    title: item.title,
    what: item.what,
    why: item.why,
    audience: item.audience,
    section: item.section,
    asksForAction: item.action !== undefined,
    action: { text: item.action?.text ?? "", dueOn: item.action?.dueOn ?? "" },
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
    ...(form.asksForAction ? { action: { text: text.trim(), ...(dueOn === "" ? {} : { dueOn }) } } : {}),
    links: form.links.map((link) => ({ ...link, label: link.label.trim(), address: link.address.trim() })),
    owner: form.owner?.id ?? "",
  };
}

/** Whether saving either form would save the same item. */
export const savesTheSame = (one: ItemForm, other: ItemForm): boolean =>
  JSON.stringify(fromItemForm(one)) === JSON.stringify(fromItemForm(other));
