import type { TenantContext } from "../../context.ts";
import { findUser } from "../../identity/people.ts";
import { nextChange } from "../../store/change-sequence.ts";
import { rows, run } from "../../store/sql.ts";
import { newItemId, type StoredEvent } from "./event-store.ts";
import type { Response } from "./mailbox-entries.ts";

type Storage = Pick<TenantContext, "db" | "now">;

interface CopyRow {
  readonly mailbox_id: string;
  readonly response: Response;
  readonly responded_at: string | null;
}

/** Puts a copy into the calendar of every attendee who has a mailbox here, and takes back those of who no longer attends. */
export function distributeCopies({ db }: Storage, event: StoredEvent): void {
  const addresses = (event.details.attendees ?? []).map(({ emailAddress }) => emailAddress?.address ?? "");
  const wanted = new Set(addresses.flatMap((address) => findUser({ db }, address)?.id ?? []));
  wanted.delete(event.organiserId);
  // Who declined stays declined until they are no longer asked.
  const held = new Set(
    rows<CopyRow>(
      db,
      "select mailbox_id from calendar_copy where event_id = ? and (removed = 0 or response = 'declined')",
      [event.id],
    ).map(({ mailbox_id }) => mailbox_id),
  );
  const position = nextChange(db);
  for (const mailboxId of wanted)
    if (!held.has(mailboxId))
      run(
        db,
        `insert into calendar_copy (id, event_id, mailbox_id, changed) values (?, ?, ?, ?)
         on conflict (event_id, mailbox_id) do update
           set removed = 0, response = 'notResponded', responded_at = null, changed = excluded.changed`,
        [newItemId(), event.id, mailboxId, position],
      );
  for (const mailboxId of held)
    if (!wanted.has(mailboxId))
      run(
        db,
        "update calendar_copy set removed = 1, response = 'notResponded', changed = ? where event_id = ? and mailbox_id = ?",
        [position, event.id, mailboxId],
      );
}

/** A person's answer; the organiser's event shows it as well, so both have changed. */
export function respond({ db, now }: Storage, entryId: string, response: Response): void {
  const position = nextChange(db);
  run(db, "update calendar_copy set response = ?, responded_at = ?, removed = ?, changed = ? where id = ?", [
    response,
    now().toISOString(),
    // Who declines no longer has the meeting in their calendar.
    response === "declined" ? 1 : 0,
    position,
    entryId,
  ]);
  run(
    db,
    "update calendar_event set version = version + 1, changed = ? where id = (select event_id from calendar_copy where id = ?)",
    [position, entryId],
  );
}

export function removeCopy({ db }: Storage, entryId: string): void {
  run(db, "update calendar_copy set removed = 1, changed = ? where id = ?", [nextChange(db), entryId]);
}

/** Attendees' answers by mail address, in lower case. */
export function responsesTo({ db }: Pick<Storage, "db">, eventId: string): ReadonlyMap<string, CopyRow> {
  const found = rows<CopyRow & { mail: string | null; upn: string | null }>(
    db,
    `select c.mailbox_id, c.response, c.responded_at, json_extract(d.json, '$.mail') as mail,
       json_extract(d.json, '$.userPrincipalName') as upn
     from calendar_copy c join directory_objects d on d.id = c.mailbox_id where c.event_id = ?`,
    [eventId],
  );
  const byAddress = new Map<string, CopyRow>();
  for (const copy of found)
    for (const address of [copy.mail, copy.upn]) if (address) byAddress.set(address.toLowerCase(), copy);
  return byAddress;
}
