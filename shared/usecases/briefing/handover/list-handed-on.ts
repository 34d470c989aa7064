import { itemsOut } from "../../../domain/briefing/corrections/correction.ts";
import { isOut } from "../../../domain/briefing/edition.ts";
import { answerFor, handedOn, isTheirs } from "../../../domain/briefing/handover/answers.ts";
import type { Handover } from "../../../domain/briefing/handover/handover.ts";
import type { BriefingItem } from "../../../domain/briefing/item.ts";
import type { Person, PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";
import { answerSetting } from "./answer-setting.ts";

export interface HandedOn {
  readonly item: BriefingItem;
  readonly to: Person;
  readonly handover: Handover;
}

/** What this person handed to colleagues who have it still to do, the earliest deadline first, undated last. */
export async function listHandedOn(
  ports: Pick<Ports, "editions" | "receipts" | "directory" | "clock">,
  { person }: { person: PersonId },
): Promise<HandedOn[]> {
  const mine = (await ports.receipts.listOf(person)).filter(({ handover }) => handover);
  if (mine.length === 0) return [];
  const setting = await answerSetting(ports);
  const handed: HandedOn[] = [];
  for (const { value: edition } of await ports.editions.list()) {
    if (!isOut(edition)) continue;
    for (const item of itemsOut(edition)) {
      if (!mine.some((receipt) => receipt.item === item.id && receipt.edition === edition.id)) continue;
      if (!item.action || !isTheirs(item, person, setting) || answerFor(item, person, setting)) continue;
      const receipt = handedOn(item, person, setting);
      const to = receipt && setting.directory.person(receipt.handover.to);
      if (receipt && to) handed.push({ item, to, handover: receipt.handover });
    }
  }
  const due = ({ item }: HandedOn) => item.action?.dueOn ?? "9999-12-31";
  return handed.sort((a, b) => due(a).localeCompare(due(b)));
}
