import { shortDay } from "../../../../shared/sentences/dates.ts";
import { answeredByWords } from "./answered-by-words.ts";
import type { ComparedField } from "./compare-forms.ts";
import { type ItemForm, whoAnswers } from "./item-form.ts";
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
      return form.asksForAction ? actionWords(form) : "";
    case "links":
      return form.links.map((link) => `${link.label}\n${link.address}`).join("\n");
    case "owner":
      return form.owner?.name ?? "";
    default:
      return form[field];
  }
}

const actionWords = ({ action, audience }: ItemForm): string =>
  `${action.text}${action.dueOn === "" ? "" : `, by ${shortDay(action.dueOn)}`} (${answeredByWords[whoAnswers({ action, audience })].toLowerCase()})`;
