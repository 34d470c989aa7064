import type { Audience } from "../directory/audience.ts";
import type { PersonId } from "../directory/person.ts";
import type { FieldError } from "../result.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { Corrected } from "./corrections/correction.ts";
import type { EditionId, ItemId } from "./ids.ts";
import type { ItemSource } from "./offers/source.ts";
import { isWebAddress } from "./web-address.ts";

/** Where an item without an action stands in the reader's column. */
export const itemSections = ["know", "dates", "resources"] as const;
export type ItemSection = (typeof itemSections)[number];

export interface ItemLink {
  readonly label: string;
  readonly address: string;
  /** What opens: "guidance", "template", "website". */
  readonly kind: string;
}

/** Whether one answer does for a school ("Return the cover form") or everybody answers for themselves ("Read part one"). */
export const answeredBy = ["school", "everybody"] as const;
export type AnsweredBy = (typeof answeredBy)[number];

export interface ItemAction {
  /** What to do, in one line: "Return the cover form". */
  readonly text: string;
  readonly dueOn?: CivilDate;
  /** Everybody, where it was never said. */
  readonly answeredBy?: AnsweredBy;
}

/** What an editor writes. */
export interface ItemContent {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly audience: Audience;
  readonly section: ItemSection;
  readonly action?: ItemAction;
  readonly links: readonly ItemLink[];
  /** Who to ask. */
  readonly owner: PersonId;
}

/** One entry in one Tuesday's briefing. */
export interface BriefingItem extends ItemContent {
  readonly id: ItemId;
  readonly edition: EditionId;
  /** What elsewhere in Beacon it was made of, with one click. What is written in it since is the editor's. */
  readonly source?: ItemSource;
  /** What was done to it since it went out; only of an item as readers have it. */
  readonly corrected?: Corrected;
}

/** Characters. A title fits a line on a phone; a card holding ten items of full length stays under 28 KB. */
export const itemLimits = {
  title: 120,
  what: 600,
  why: 400,
  action: 160,
  label: 80,
  address: 1000,
  links: 6,
} as const;

/** Everything wrong with an item, each with its place; empty when it may be saved. Deadlines fall on its Tuesday or later. */
export function itemErrors(content: ItemContent, edition: EditionId): FieldError[] {
  const errors: FieldError[] = [];
  const check = (pointer: string, text: string, most: number, needed: boolean) => {
    if (needed && text.trim() === "") errors.push({ pointer, code: "required" });
    else if (text.length > most) errors.push({ pointer, code: "too-long" });
  };
  /** SharePoint keeps no line break in a column of one line. */
  const checkLine = (pointer: string, text: string, most: number) => {
    check(pointer, text, most, true);
    if (/[\r\n]/.test(text)) errors.push({ pointer, code: "line-break" });
  };
  checkLine("/title", content.title, itemLimits.title);
  check("/what", content.what, itemLimits.what, true);
  check("/why", content.why, itemLimits.why, false);
  if (content.owner === "") errors.push({ pointer: "/owner", code: "required" });
  if (content.action) {
    checkLine("/action/text", content.action.text, itemLimits.action);
    if (content.action.dueOn && content.action.dueOn < edition)
      errors.push({ pointer: "/action/dueOn", code: "before-its-tuesday" });
  }
  if (content.links.length > itemLimits.links) errors.push({ pointer: "/links", code: "too-many" });
  for (const [index, link] of content.links.entries()) {
    checkLine(`/links/${index}/label`, link.label, itemLimits.label);
    if (link.address.length > itemLimits.address)
      errors.push({ pointer: `/links/${index}/address`, code: "too-long" });
    else if (!isWebAddress(link.address))
      errors.push({ pointer: `/links/${index}/address`, code: "not-a-web-address" });
  }
  return errors;
}
