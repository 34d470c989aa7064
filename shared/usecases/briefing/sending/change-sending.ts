import { type Edition, isOpenForEditing } from "../../../domain/briefing/edition.ts";
import type { EditionId } from "../../../domain/briefing/ids.ts";
import { type SendingChange, withSendingChange } from "../../../domain/briefing/sending/change.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { Versioned } from "../../../domain/versioned.ts";

export type ChangeSendingRefusal = "edition.not-found" | "edition.not-going-out" | "edition.changed";

/** The server that sends saves the edition as well, now and then. */
const tries = 5;

/**
 * Pauses sending, goes on with it, or ends it with whom it has reached. The server that sends sees it before its next portion. Safe to
 * repeat: what is so already stays so.
 */
export async function changeSending(
  { editions, clock }: Pick<Ports, "editions" | "clock">,
  { edition: id, change, by }: { edition: EditionId; change: SendingChange; by: PersonId },
): Promise<Result<Versioned<Edition>, ChangeSendingRefusal>> {
  for (let attempt = 1; attempt <= tries; attempt++) {
    const found = await editions.find(id);
    if (!found) return refuse("edition.not-found");
    if (isOpenForEditing(found.value)) return refuse("edition.not-going-out");
    const changed = withSendingChange(found.value, change, { by, at: clock.now() });
    if (changed === found.value) return ok(found);
    if (changed === undefined) return refuse("edition.not-going-out");
    const saved = await editions.save(changed, found.version);
    if (saved.ok) return saved;
    await editions.refresh();
  }
  return refuse("edition.changed");
}
