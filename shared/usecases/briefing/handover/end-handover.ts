import { answerFrom, handedOn, handersOf } from "../../../domain/briefing/handover/answers.ts";
import { type HandoverEnd, withHandoverEnded } from "../../../domain/briefing/handover/handover.ts";
import type { ItemId } from "../../../domain/briefing/ids.ts";
import type { BriefingItem } from "../../../domain/briefing/item.ts";
import type { Receipt } from "../../../domain/briefing/receipt.ts";
import type { ReceiptBook } from "../../../domain/briefing/receipt-book.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type ReadItem, readItem } from "../read-item.ts";
import { type FindItemRefusal, findItem } from "./find-item.ts";

type EndPorts = Pick<Ports, "editions" | "receipts" | "directory" | "clock">;

/** Takes an item back from whom this person handed it to. Safe to repeat; refused once it is done. */
export async function takeItemBack(
  ports: EndPorts,
  { item: id, person }: { item: ItemId; person: PersonId },
): Promise<Result<ReadItem, FindItemRefusal | "handover.done">> {
  const found = await findItem(ports, id, person);
  if (!found.ok) return found;
  const { item, setting } = found.value;
  const own = setting.book.of(person, item.edition, id);
  if (own?.handover && !own.handover.ended) {
    if (answerFrom(item, person, setting.book)) return refuse("handover.done");
    // Whoever it was handed on to has it no longer either.
    for (const receipt of handedDown(item, person, setting.book))
      await end(ports, { item, receipt, how: "taken-back" });
  }
  return ok(await readItem(ports, item, person));
}

/** Hands an item back to everybody who handed it to this person. Safe to repeat; refused once it is done, and while somebody else has it from them. */
export async function handItemBack(
  ports: EndPorts,
  { item: id, person }: { item: ItemId; person: PersonId },
): Promise<Result<undefined, FindItemRefusal | "handover.done" | "handover.changed">> {
  const found = await findItem(ports, id, person);
  if (!found.ok) return found;
  const { item, setting } = found.value;
  if (answerFrom(item, person, setting.book)) return refuse("handover.done");
  if (handedOn(item, person, setting)) return refuse("handover.changed");
  for (const receipt of handersOf(item, person, setting))
    await end(ports, { item, receipt, how: "handed-back" });
  return ok(undefined);
}

/** The receipts by which an item went from this person to whoever has it now. */
function handedDown(item: BriefingItem, person: PersonId, book: ReceiptBook): Receipt[] {
  const chain = new Map<PersonId, Receipt>();
  for (let who: PersonId | undefined = person; who !== undefined && !chain.has(who); ) {
    const receipt = book.of(who, item.edition, item.id);
    if (!receipt?.handover || receipt.handover.ended) break;
    chain.set(who, receipt);
    who = receipt.handover.to;
  }
  return [...chain.values()];
}

async function end(
  { receipts, clock }: EndPorts,
  { item, receipt, how }: { item: BriefingItem; receipt: Receipt; how: HandoverEnd },
): Promise<void> {
  const { handover, person, door } = receipt;
  if (!handover) return;
  await receipts.amend({ edition: item.edition, item: item.id, person, door }, (standing) =>
    ok(withHandoverEnded(standing, { to: handover.to, how, at: clock.now() })),
  );
}
