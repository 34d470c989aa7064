import type { Directory } from "../directory/directory.ts";
import type { PersonId } from "../directory/person.ts";
import { addDays, type CivilDate } from "../time/civil-date.ts";
import { type Edition, isOut } from "./edition.ts";
import type { BriefingItem } from "./item.ts";
import { itemsFor } from "./readers.ts";
import { isSettled, type Receipt } from "./receipt.ts";

export interface ToDo {
  readonly edition: Edition;
  readonly item: BriefingItem;
  readonly overdue: boolean;
}

/** How far back an action without a deadline is still asked for, in days: half a term. */
const undatedDays = 42;

/** Open actions of published editions for one person, the earliest deadline first, undated last; of those due alike the newest edition's first, as it orders them. */
export function toDosFor(
  person: PersonId,
  editions: readonly Edition[],
  receipts: readonly Receipt[],
  directory: Directory,
  today: CivilDate,
): ToDo[] {
  const receiptOf = new Map(receipts.map((receipt) => [receipt.item, receipt]));
  const open: ToDo[] = [];
  for (const edition of editions) {
    if (!isOut(edition)) continue;
    for (const item of itemsFor(person, edition, edition.frozenItems ?? [], directory)) {
      if (!item.action || isSettled(item, receiptOf.get(item.id))) continue;
      if (!item.action.dueOn && edition.id < addDays(today, -undatedDays)) continue;
      open.push({ edition, item, overdue: item.action.dueOn !== undefined && item.action.dueOn < today });
    }
  }
  const due = ({ item }: ToDo) => item.action?.dueOn ?? "9999-12-31";
  return open.sort((a, b) => inOrder(due(a), due(b)) || inOrder(b.edition.id, a.edition.id));
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
