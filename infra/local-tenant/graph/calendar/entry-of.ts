import type { TenantContext } from "../../context.ts";
import { GraphError, notImplemented } from "../graph-error.ts";
import type { GraphRequest } from "../router.ts";
import { findEntry, type MailboxEntry } from "./mailbox-entries.ts";
import { etagOf } from "./present-event.ts";
import { type Sitting, sittingsOf } from "./sittings.ts";

/** What an event's address names in a mailbox: an entry, or one occurrence (`<entry>.<date>`) of a series. */
export function entryOf(
  context: Pick<TenantContext, "db">,
  mailboxId: string,
  eventId: string,
): { entry: MailboxEntry; sitting: Sitting | undefined } {
  const [entryId = "", date] = eventId.split(".");
  const entry = findEntry(context, mailboxId, entryId);
  const sitting =
    entry && date ? sittingsOf(entry).find(({ occurrenceOn }) => occurrenceOn === date) : undefined;
  if (entry && (sitting || !date)) return { entry, sitting };
  throw new GraphError(404, "ErrorItemNotFound", "The specified object was not found in the store.");
}

/** The entry, if whoever owns the mailbox organises it. Single occurrences are read here, not changed. */
export function organisedEntryOf(
  context: Pick<TenantContext, "db">,
  mailboxId: string,
  eventId: string,
): MailboxEntry {
  const { entry, sitting } = entryOf(context, mailboxId, eventId);
  if (sitting) throw notImplemented("changes to one occurrence of a series");
  if (entry.response === "organizer") return entry;
  throw new GraphError(
    400,
    "ErrorInvalidRequest",
    "Your request can't be completed. You need to be an organizer to change or cancel a meeting.",
  );
}

/** Outlook refuses with 412 a write that was meant for another version of the event. */
export function refuseOldChangeKey(request: GraphRequest, entry: MailboxEntry): void {
  const wanted = request.headers["if-match"];
  if (wanted === undefined || wanted === "*" || wanted === etagOf(entry)) return;
  throw new GraphError(
    412,
    "ErrorIrresolvableConflict",
    "The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.",
  );
}
