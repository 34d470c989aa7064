import { itemsOut } from "../../../domain/briefing/corrections/correction.ts";
import { type Edition, isOut } from "../../../domain/briefing/edition.ts";
import { type AnswerSetting, isTheirs } from "../../../domain/briefing/handover/answers.ts";
import type { ItemId } from "../../../domain/briefing/ids.ts";
import type { BriefingItem } from "../../../domain/briefing/item.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { answerSetting } from "./answer-setting.ts";

export type FindItemRefusal = "item.not-found" | "item.not-for-you" | "item.withdrawn";

export interface ItemFound {
  readonly item: BriefingItem;
  readonly edition: Edition;
  readonly setting: AnswerSetting;
}

/** An item that has gone out, for somebody whose it is to answer: it is for them, or was handed to them. */
export async function findItem(
  ports: Pick<Ports, "editions" | "receipts" | "directory" | "clock">,
  id: ItemId,
  person: PersonId,
): Promise<Result<ItemFound, FindItemRefusal>> {
  for (const { value: edition } of await ports.editions.list()) {
    if (!isOut(edition)) continue;
    const frozen = edition.frozenItems?.find((each) => each.id === id);
    if (!frozen) continue;
    const setting = await answerSetting(ports);
    if (!isTheirs(frozen, person, setting)) return refuse("item.not-for-you");
    const item = itemsOut(edition).find((each) => each.id === id);
    return item ? ok({ item, edition, setting }) : refuse("item.withdrawn");
  }
  return refuse("item.not-found");
}
