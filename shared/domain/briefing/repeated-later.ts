import type { PersonId } from "../directory/person.ts";
import { itemsOut } from "./corrections/correction.ts";
import { type Edition, isOut } from "./edition.ts";
import { type AnswerSetting, isTheirs } from "./handover/answers.ts";
import type { ItemId } from "./ids.ts";
import type { BriefingItem } from "./item.ts";

/**
 * Whether what an item asks was asked of this person again by one that has gone out since: then it is asked there alone, and not
 * twice. What they do of either counts for both.
 */
export function repeatedLater(
  editions: readonly Edition[],
  setting: AnswerSetting,
): (item: Pick<BriefingItem, "id">, person: PersonId) => boolean {
  const later = new Map<ItemId, BriefingItem[]>();
  for (const edition of editions) {
    if (!isOut(edition)) continue;
    for (const item of itemsOut(edition))
      if (item.action)
        for (const { item: earlier } of item.source?.earlier ?? [])
          later.set(earlier, [...(later.get(earlier) ?? []), item]);
  }
  return ({ id }, person) => (later.get(id) ?? []).some((item) => isTheirs(item, person, setting));
}
