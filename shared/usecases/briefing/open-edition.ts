import type { EditionId } from "../../domain/briefing/ids.ts";
import type { ReceiptDoor } from "../../domain/briefing/receipt.ts";
import type { PersonId } from "../../domain/directory/person.ts";
import type { Ports } from "../../domain/ports.ts";
import type { Result } from "../../domain/result.ts";
import { type ReadEdition, readEdition } from "./read-edition.ts";

/** Records that this person opened an edition. Safe to repeat; the first time stands. Somebody whom nothing in it concerns leaves no trace. */
export async function openEdition(
  ports: Pick<Ports, "editions" | "receipts" | "directory" | "clock">,
  { edition, person, door }: { edition: EditionId; person: PersonId; door: ReceiptDoor },
): Promise<Result<ReadEdition, "edition.not-found">> {
  const read = await readEdition(ports, { edition, person });
  if (!read.ok || read.value.opened || read.value.items.length === 0) return read;
  await ports.receipts.record({ edition, person, act: "opened", at: ports.clock.now(), door });
  return { ok: true, value: { ...read.value, opened: true } };
}
