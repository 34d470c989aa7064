import { randomUUID } from "node:crypto";
import type { Event } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../../context.ts";
import { nextChange } from "../../store/change-sequence.ts";
import { row, run } from "../../store/sql.ts";

type Storage = Pick<TenantContext, "db" | "now">;

/** An event as its organiser keeps it. */
export interface StoredEvent {
  readonly id: string;
  readonly organiserId: string;
  readonly startsAt: string;
  /** Of the last occurrence, when there are several. */
  readonly endsAt: string;
  readonly details: Event;
  readonly version: number;
  readonly changed: number;
  readonly state: "standing" | "cancelled" | "deleted";
  readonly createdAt: string;
  readonly modifiedAt: string;
}

export interface EventRow {
  readonly id: string;
  readonly organiser_id: string;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly json: string;
  readonly version: number;
  readonly changed: number;
  readonly state: StoredEvent["state"];
  readonly created_at: string;
  readonly modified_at: string;
}

export const eventColumns =
  "e.id, e.organiser_id, e.starts_at, e.ends_at, e.json, e.version, e.changed, e.state, e.created_at, e.modified_at";

/** Outlook's ids are long and opaque; only that is copied here. */
export const newItemId = () => `AAMk${Buffer.from(randomUUID()).toString("base64url")}`;

export function addEvent(
  { db, now }: Storage,
  event: Pick<StoredEvent, "organiserId" | "startsAt" | "endsAt" | "details">,
): StoredEvent {
  const id = newItemId();
  run(
    db,
    `insert into calendar_event (id, organiser_id, transaction_id, starts_at, ends_at, json, changed, created_at, modified_at)
     values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8)`,
    [
      id,
      event.organiserId,
      event.details.transactionId ?? null,
      event.startsAt,
      event.endsAt,
      JSON.stringify({ ...event.details, iCalUId: iCalUIdOf(id) }),
      nextChange(db),
      now().toISOString(),
    ],
  );
  return getEvent({ db }, id);
}

export function saveEvent(
  { db, now }: Storage,
  {
    id,
    startsAt,
    endsAt,
    details,
    state,
  }: Pick<StoredEvent, "id" | "startsAt" | "endsAt" | "details" | "state">,
): StoredEvent {
  run(
    db,
    `update calendar_event set starts_at = ?, ends_at = ?, json = ?, state = ?, version = version + 1,
       changed = ?, modified_at = ? where id = ?`,
    [startsAt, endsAt, JSON.stringify(details), state, nextChange(db), now().toISOString(), id],
  );
  return getEvent({ db }, id);
}

export function getEvent({ db }: Pick<Storage, "db">, id: string): StoredEvent {
  const found = row<EventRow>(db, `select ${eventColumns} from calendar_event e where e.id = ?`, [id]);
  if (!found) throw new Error(`no event ${id}`);
  return toStoredEvent(found);
}

export function findByTransaction(
  { db }: Pick<Storage, "db">,
  organiserId: string,
  transactionId: string,
): StoredEvent | undefined {
  const found = row<EventRow>(
    db,
    `select ${eventColumns} from calendar_event e where e.organiser_id = ? and e.transaction_id = ?`,
    [organiserId, transactionId],
  );
  return found && toStoredEvent(found);
}

export function toStoredEvent(found: EventRow): StoredEvent {
  return {
    id: found.id,
    organiserId: found.organiser_id,
    startsAt: found.starts_at,
    endsAt: found.ends_at,
    details: JSON.parse(found.json) as Event,
    version: found.version,
    changed: found.changed,
    state: found.state,
    createdAt: found.created_at,
    modifiedAt: found.modified_at,
  };
}

function iCalUIdOf(id: string): string {
  return `040000008200E00074C5B7101A82E008${Buffer.from(id).toString("hex").toUpperCase()}`;
}
