import {
  type AnswerSetting,
  answerFor,
  handedOn,
  handersOf,
} from "../../domain/briefing/handover/answers.ts";
import type { Handover } from "../../domain/briefing/handover/handover.ts";
import type { BriefingItem } from "../../domain/briefing/item.ts";
import type { Receipt } from "../../domain/briefing/receipt.ts";
import type { Person, PersonId } from "../../domain/directory/person.ts";
import type { Ports } from "../../domain/ports.ts";
import { answerSetting } from "./handover/answer-setting.ts";

/** One item as one person reads it. */
export interface ReadItem {
  readonly item: BriefingItem;
  /** Who to ask; undefined when they have left. */
  readonly owner: Person | undefined;
  readonly receipt: Receipt | undefined;
  /** Who else did what it asks, so that this person need not; undefined when they have left. */
  readonly doneBy?: { readonly person: Person | undefined; readonly at: Date };
  /** Whom this person handed it to and who has it now. */
  readonly handedTo?: { readonly person: Person; readonly handover: Handover };
  /** Who handed it to this person. */
  readonly from?: { readonly person: Person; readonly handover: Handover };
}

/** Whether nothing is asked of this reader any more: an action done by them or for them, or an item without one acknowledged. */
export const isSettledFor = ({
  item,
  receipt,
  doneBy,
}: Pick<ReadItem, "item" | "receipt" | "doneBy">): boolean =>
  item.action ? receipt?.doneAt !== undefined || doneBy !== undefined : receipt?.acknowledgedAt !== undefined;

/** One item that has gone out as this person reads it now. */
export const readItem = async (
  ports: Pick<Ports, "receipts" | "directory" | "clock">,
  item: BriefingItem,
  person: PersonId,
): Promise<ReadItem> => asReadItem(item, person, await answerSetting(ports));

/** The same in a setting at hand. */
export function asReadItem(item: BriefingItem, person: PersonId, setting: AnswerSetting): ReadItem {
  const { book, directory } = setting;
  const receipt = book.of(person, item.edition, item.id);
  const answer = item.action && !receipt?.doneAt ? answerFor(item, person, setting) : undefined;
  const handed = item.action ? handedOn(item, person, setting)?.handover : undefined;
  const [hander] = item.action ? handersOf(item, person, setting) : [];
  const handedTo = handed && directory.person(handed.to);
  const from = hander && directory.person(hander.person);
  return {
    item,
    owner: directory.person(item.owner),
    receipt,
    ...(answer ? { doneBy: { person: directory.person(answer.by), at: answer.at } } : {}),
    ...(handed && handedTo ? { handedTo: { person: handedTo, handover: handed } } : {}),
    ...(hander && from ? { from: { person: from, handover: hander.handover } } : {}),
  };
}
