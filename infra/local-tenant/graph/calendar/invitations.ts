import type { Attendee } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../../context.ts";
import { rows, run } from "../../store/sql.ts";
import type { StoredEvent } from "./event-store.ts";

type Storage = Pick<TenantContext, "db" | "now">;

export type InvitationKind = "invited" | "updated" | "cancelled" | "removed" | "forwarded";

/** A message about a meeting that Outlook would have sent to one person. */
export interface Invitation {
  readonly eventId: string;
  readonly subject: string;
  readonly address: string;
  readonly kind: InvitationKind;
  readonly sentAt: string;
}

export function sendInvitations(
  { db, now }: Storage,
  event: StoredEvent,
  kind: InvitationKind,
  addresses: Iterable<string>,
): void {
  for (const address of addresses)
    run(db, "insert into invitation (event_id, subject, address, kind, sent_at) values (?, ?, ?, ?, ?)", [
      event.id,
      event.details.subject ?? "",
      address,
      kind,
      now().toISOString(),
    ]);
}

/**
 * Tells attendees of a change. When only the attendees changed, none but they are told; source:
 * learn.microsoft.com/graph/api/event-update, "attendees property and meeting updates".
 */
export function sendUpdates(
  context: Storage,
  before: StoredEvent,
  after: StoredEvent,
  isAboutAttendeesOnly: boolean,
): void {
  const earlier = new Set(attendeeAddresses(before.details.attendees));
  const now = new Set(attendeeAddresses(after.details.attendees));
  const stayed = [...now].filter((address) => earlier.has(address));
  sendInvitations(
    context,
    after,
    "invited",
    [...now].filter((address) => !earlier.has(address)),
  );
  sendInvitations(
    context,
    after,
    "removed",
    [...earlier].filter((address) => !now.has(address)),
  );
  if (!isAboutAttendeesOnly) sendInvitations(context, after, "updated", stayed);
}

export const attendeeAddresses = (attendees: readonly Attendee[] | null | undefined) =>
  (attendees ?? []).flatMap(({ emailAddress }) => emailAddress?.address?.toLowerCase() ?? []);

/** The latest messages about meetings, newest first. */
export function recentInvitations({ db }: Pick<Storage, "db">, limit: number): Invitation[] {
  return rows<Invitation>(
    db,
    `select event_id as eventId, subject, address, kind, sent_at as sentAt from invitation
     order by sequence desc limit ?`,
    [limit],
  ).map(({ eventId, subject, address, kind, sentAt }) => ({ eventId, subject, address, kind, sentAt }));
}
