import { answerFor, handersOf, leadsToSomebody } from "../../../domain/briefing/handover/answers.ts";
import { colleaguesOf } from "../../../domain/briefing/handover/colleagues.ts";
import { noteErrors, withHandover } from "../../../domain/briefing/handover/handover.ts";
import type { ItemId } from "../../../domain/briefing/ids.ts";
import type { ReceiptDoor } from "../../../domain/briefing/receipt.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { SchoolUrn } from "../../../domain/directory/school.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type ReadItem, readItem } from "../read-item.ts";
import { type FindItemRefusal, findItem } from "./find-item.ts";

export type HandItemRefusal =
  | FindItemRefusal
  | "item.has-no-action"
  | "handover.done"
  | "item.invalid"
  | "handover.changed";

export type HandoverPorts = Pick<Ports, "editions" | "receipts" | "directory" | "clock">;

/**
 * Hands what an item asks to a colleague at a school where both hold a post; they then have it to do, and what they do counts for
 * whoever handed it to them. They are told by the job that keeps quiet hours. Handing it to the same person again finds the first.
 * Refused while somebody else has it: of two who hand it on at once, the second is told. Who it came from is no colleague to hand it
 * to: it can be handed back to them.
 */
export async function handItem(
  ports: HandoverPorts,
  {
    item: id,
    person,
    to,
    school,
    note,
    door,
  }: { item: ItemId; person: PersonId; to: PersonId; school: SchoolUrn; note: string; door: ReceiptDoor },
): Promise<Result<ReadItem, HandItemRefusal>> {
  const found = await findItem(ports, id, person);
  if (!found.ok) return found;
  const { item, setting } = found.value;
  if (!item.action) return refuse("item.has-no-action");
  if (answerFor(item, person, setting)) return refuse("handover.done");
  const isColleague = colleaguesOf(person, setting).some(
    (each) => each.person.id === to && each.school === school,
  );
  const cameFrom = handersOf(item, person, setting).some((receipt) => receipt.person === to);
  const errors = [
    ...(isColleague && !cameFrom ? [] : [{ pointer: "/to", code: "not-at-your-school" } as const]),
    ...noteErrors(note.trim()),
  ];
  if (errors.length > 0) return refuse("item.invalid", errors);
  const handed = await ports.receipts.amend({ edition: item.edition, item: id, person, door }, (receipt) =>
    withHandover(receipt, { to, school, at: ports.clock.now(), note: note.trim() }, (standing) =>
      leadsToSomebody(standing, setting),
    ),
  );
  return handed.ok ? ok(await readItem(ports, item, person)) : handed;
}
