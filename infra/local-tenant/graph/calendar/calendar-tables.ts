import type { TenantContext } from "../../context.ts";

/**
 * One row per event, with its organiser, and one per attendee whose mailbox is in this tenant: the copy that
 * lies in their calendar, under an id of its own. `invitation` is what Outlook would have mailed.
 */
export function createCalendarTables({ db }: Pick<TenantContext, "db">): void {
  db.exec(
    `create table if not exists calendar_event (
       id text primary key, organiser_id text not null, transaction_id text, starts_at text not null,
       ends_at text not null, json text not null, version integer not null default 1, changed integer not null,
       state text not null default 'standing' check (state in ('standing', 'cancelled', 'deleted')),
       created_at text not null, modified_at text not null);
     create unique index if not exists calendar_event_transaction on calendar_event (organiser_id, transaction_id)
       where transaction_id is not null;
     create index if not exists calendar_event_organiser on calendar_event (organiser_id, starts_at);
     create table if not exists calendar_copy (
       id text primary key, event_id text not null, mailbox_id text not null, response text not null default 'notResponded',
       responded_at text, removed integer not null default 0, changed integer not null, unique (event_id, mailbox_id));
     create index if not exists calendar_copy_mailbox on calendar_copy (mailbox_id);
     create table if not exists invitation (
       sequence integer primary key autoincrement, event_id text not null, subject text not null,
       address text not null, kind text not null, sent_at text not null)`,
  );
}
