import type { ItemId } from "../../domain/briefing/ids.ts";
import type { ReceiptDoor } from "../../domain/briefing/receipt.ts";
import type { PersonId } from "../../domain/directory/person.ts";
import type { Ports } from "../../domain/ports.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import { type FindItemRefusal, findItem } from "./handover/find-item.ts";
import { type ReadItem, readItem } from "./read-item.ts";

export type SettleRefusal = FindItemRefusal | "item.has-no-action" | "item.corrected";
type Act = "acknowledged" | "done";
type SettlePorts = Pick<Ports, "editions" | "receipts" | "directory" | "clock">;

/**
 * Records that this person has noted an item or done what it asks, for themselves and whoever handed it to them. Safe to repeat.
 * `revision`, when given, is that of the card they pressed on: what they have not read yet they can neither note nor have done.
 */
export async function settleItem(
  ports: SettlePorts,
  {
    item,
    person,
    act,
    door,
    revision,
  }: {
    item: ItemId;
    person: PersonId;
    act: Act;
    door: ReceiptDoor;
    revision?: number | undefined;
  },
): Promise<Result<ReadItem, SettleRefusal>> {
  const found = await findItem(ports, item, person);
  if (!found.ok) return found;
  if (revision !== undefined && revision < (found.value.item.corrected?.revision ?? 0))
    return refuse("item.corrected");
  if (act === "done" && !found.value.item.action) return refuse("item.has-no-action");
  const { edition } = found.value.item;
  await ports.receipts.record({ edition, item, person, act, at: ports.clock.now(), door });
  return ok(await readItem(ports, found.value.item, person));
}

/** Takes the act back, for a slip of the finger. Safe to repeat. */
export async function unsettleItem(
  ports: SettlePorts,
  { item, person, act }: { item: ItemId; person: PersonId; act: Act },
): Promise<Result<ReadItem, SettleRefusal>> {
  const found = await findItem(ports, item, person);
  if (!found.ok) return found;
  await ports.receipts.withdraw({ edition: found.value.item.edition, item, person, act });
  return ok(await readItem(ports, found.value.item, person));
}
