import { isOut } from "../../domain/briefing/edition.ts";
import type { ItemId } from "../../domain/briefing/ids.ts";
import type { ReceiptDoor } from "../../domain/briefing/receipt.ts";
import { isInAudience } from "../../domain/directory/audience.ts";
import type { PersonId } from "../../domain/directory/person.ts";
import type { Ports } from "../../domain/ports.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import type { ReadItem } from "./read-edition.ts";

export type SettleRefusal = "item.not-found" | "item.not-for-you" | "item.has-no-action";
type Act = "acknowledged" | "done";
type SettlePorts = Pick<Ports, "editions" | "receipts" | "directory" | "clock">;

/** Records that this person has noted an item or done what it asks. Safe to repeat. */
export async function settleItem(
  ports: SettlePorts,
  { item, person, act, door }: { item: ItemId; person: PersonId; act: Act; door: ReceiptDoor },
): Promise<Result<ReadItem, SettleRefusal>> {
  const found = await findForReader(ports, item, person);
  if (!found.ok) return found;
  if (act === "done" && !found.value.item.action) return refuse("item.has-no-action");
  const { edition } = found.value.item;
  const receipt = await ports.receipts.record({ edition, item, person, act, at: ports.clock.now(), door });
  return ok({ ...found.value, receipt });
}

/** Takes the act back, for a slip of the finger. Safe to repeat. */
export async function unsettleItem(
  ports: SettlePorts,
  { item, person, act }: { item: ItemId; person: PersonId; act: Act },
): Promise<Result<ReadItem, SettleRefusal>> {
  const found = await findForReader(ports, item, person);
  if (!found.ok) return found;
  const receipt = await ports.receipts.withdraw({ edition: found.value.item.edition, item, person, act });
  return ok({ ...found.value, receipt });
}

async function findForReader(
  { editions, directory }: SettlePorts,
  id: ItemId,
  person: PersonId,
): Promise<Result<ReadItem, SettleRefusal>> {
  for (const { value: edition } of await editions.list()) {
    if (!isOut(edition)) continue;
    const item = edition.frozenItems?.find((each) => each.id === id);
    if (!item) continue;
    const people = await directory.current();
    if (!isInAudience(item.audience, person, people, edition.id)) return refuse("item.not-for-you");
    return ok({ item, owner: people.person(item.owner), receipt: undefined });
  }
  return refuse("item.not-found");
}
