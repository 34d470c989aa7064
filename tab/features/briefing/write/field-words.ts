import { shortDay } from "../../../../shared/sentences/dates.ts";
import type { ComparedField } from "./compare-forms.ts";
import type { ItemForm } from "./item-form.ts";
import { sectionWords } from "./section-words.ts";

export const fieldNames: Record<ComparedField, string> = {
  title: "Title",
  what: "What",
  why: "Why",
  audience: "Who it is for",
  section: "Where it stands",
  action: "What readers must do",
  links: "Links",
  owner: "Who to ask",
};

/** A field as text, to compare two versions of it. An audience is worded by the directory instead. */
export function fieldWords(field: Exclude<ComparedField, "audience">, form: ItemForm): string {
  switch (field) {
    case "section":
      return sectionWords[form.section];
    case "action":
      return form.asksForAction ? actionWords(form.action) : "";
    case "links":
      return form.links.map((link) => `${link.label}\n${link.address}`).join("\n");
    case "owner":
      return form.owner?.name ?? "";
    default:
      return form[field];
  }
}

const actionWords = ({ text, dueOn }: ItemForm["action"]): string =>
  dueOn === "" ? text : `${text}, by ${shortDay(dueOn)}`;
