import type { TenantContext } from "../../context.ts";
import { row, rows } from "../../store/sql.ts";
import { type EventRow, eventColumns, type StoredEvent, toStoredEvent } from "./event-store.ts";

type Storage = Pick<TenantContext, "db">;

export type Response = "organizer" | "notResponded" | "accepted" | "tentativelyAccepted" | "declined";

/** An event as it lies in one mailbox: the organiser's own, or an attendee's copy. */
export interface MailboxEntry {
  /** Of the entry in this mailbox; the organiser's is the event's. */
  readonly id: string;
  readonly mailboxId: string;
  readonly event: StoredEvent;
  readonly response: Response;
  readonly respondedAt: string | undefined;
  /** No longer in the mailbox. */
  readonly isGone: boolean;
  /** Position of the latest change to either, in the tenant's count of changes. */
  readonly changed: number;
}

interface EntryRow extends EventRow {
  readonly entry_id: string;
  readonly mailbox_id: string;
  readonly response: Response;
  readonly responded_at: string | null;
  readonly gone: number;
  readonly entry_changed: number;
}

/** A cancelled event is gone from its organiser's calendar at once; attendees see it cancelled until they remove it. */
const entries = `select * from (
  select ${eventColumns}, e.id as entry_id, e.organiser_id as mailbox_id, 'organizer' as response,
    null as responded_at, e.state <> 'standing' as gone, e.changed as entry_changed
  from calendar_event e where e.organiser_id = ?1
  union all
  select ${eventColumns}, c.id, c.mailbox_id, c.response, c.responded_at,
    c.removed or e.state = 'deleted', max(c.changed, e.changed)
  from calendar_copy c join calendar_event e on e.id = c.event_id where c.mailbox_id = ?1)`;

export function findEntry({ db }: Storage, mailboxId: string, entryId: string): MailboxEntry | undefined {
  const found = row<EntryRow>(db, `${entries} where entry_id = ?2 and not gone`, [mailboxId, entryId]);
  return found && toEntry(found);
}

/** Everything in a mailbox's calendar, by start. */
export function listEntries({ db }: Storage, mailboxId: string): MailboxEntry[] {
  return rows<EntryRow>(db, `${entries} where not gone order by starts_at, entry_id`, [mailboxId]).map(
    toEntry,
  );
}

/** What overlaps a span of time; of a series, the whole when any part may. */
export function entriesBetween(
  { db }: Storage,
  mailboxId: string,
  startsAt: string,
  endsAt: string,
): MailboxEntry[] {
  return rows<EntryRow>(
    db,
    `${entries} where not gone and starts_at < ?3 and ends_at > ?2 order by starts_at, entry_id`,
    [mailboxId, startsAt, endsAt],
  ).map(toEntry);
}

/** What changed after a position in the tenant's count of changes, removals included, in order of change. */
export function entriesChangedAfter({ db }: Storage, mailboxId: string, position: number): MailboxEntry[] {
  return rows<EntryRow>(db, `${entries} where entry_changed > ?2 order by entry_changed, entry_id`, [
    mailboxId,
    position,
  ]).map(toEntry);
}

function toEntry(found: EntryRow): MailboxEntry {
  return {
    id: found.entry_id,
    mailboxId: found.mailbox_id,
    event: toStoredEvent(found),
    response: found.response,
    respondedAt: found.responded_at ?? undefined,
    isGone: found.gone === 1,
    changed: found.entry_changed,
  };
}
