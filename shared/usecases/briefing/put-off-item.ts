import type { ItemId } from "../../domain/briefing/ids.ts";
import { putOffErrors, withLaterOn } from "../../domain/briefing/put-off.ts";
import type { ReceiptDoor } from "../../domain/briefing/receipt.ts";
import type { PersonId } from "../../domain/directory/person.ts";
import type { Ports } from "../../domain/ports.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { type FindItemRefusal, findItem } from "./handover/find-item.ts";
import { type ReadItem, readItem } from "./read-item.ts";

/** Puts what an item asks off until a day, for this person alone, or (without a day) has it back now. Safe to repeat. */
export async function putOffItem(
  ports: Pick<Ports, "editions" | "receipts" | "directory" | "clock">,
  {
    item: id,
    person,
    on,
    door,
  }: { item: ItemId; person: PersonId; on: CivilDate | undefined; door: ReceiptDoor },
): Promise<Result<ReadItem, FindItemRefusal | "item.has-no-action" | "item.invalid">> {
  const found = await findItem(ports, id, person);
  if (!found.ok) return found;
  const { item, setting } = found.value;
  if (!item.action) return refuse("item.has-no-action");
  const errors = on === undefined ? [] : putOffErrors(item, { on, today: setting.today });
  if (errors.length > 0) return refuse("item.invalid", errors);
  await ports.receipts.amend({ edition: item.edition, item: id, person, door }, (receipt) =>
    ok(withLaterOn(receipt, on)),
  );
  return ok(await readItem(ports, item, person));
}
