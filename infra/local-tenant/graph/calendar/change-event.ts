import type { Event } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../../context.ts";
import { transaction } from "../../store/sql.ts";
import { GraphError } from "../graph-error.ts";
import { addMeeting, findMeetingByAddress, saveMeeting } from "../meetings/meeting-store.ts";
import { distributeCopies } from "./copies.ts";
import { addEvent, findByTransaction, type StoredEvent, saveEvent } from "./event-store.ts";
import { withProperties } from "./extended-properties.ts";
import { attendeeAddresses, sendInvitations, sendUpdates } from "./invitations.ts";
import { holdsBlob, withBlob } from "./meeting-blob.ts";
import { sittingsOf } from "./sittings.ts";
import { toInstant } from "./zoned-time.ts";

/** Creates an event once per `transactionId`: a repeat finds the first, and invites nobody again. */
export function createEvent(context: TenantContext, organiserId: string, details: Event): StoredEvent {
  const repeated = details.transactionId && findByTransaction(context, organiserId, details.transactionId);
  if (repeated) return sameEvent(repeated, details);
  return transaction(context.db, () => {
    const event = addEvent(context, {
      organiserId,
      ...spanOf(details),
      details: withOnlineMeeting(context, organiserId, details),
    });
    distributeCopies(context, event);
    sendInvitations(context, event, "invited", attendeeAddresses(details.attendees));
    return event;
  });
}

/** Changes an event and tells its attendees what Outlook would tell them. The join address stays. */
export function changeEvent(context: TenantContext, event: StoredEvent, change: Event): StoredEvent {
  const { id: _id, iCalUId: _uid, transactionId: _transaction, onlineMeeting: _meeting, ...wanted } = change;
  return transaction(context.db, () => {
    const merged: Event = { ...event.details, ...wanted };
    if (wanted.singleValueExtendedProperties)
      merged.singleValueExtendedProperties = withProperties(
        event.details.singleValueExtendedProperties,
        wanted.singleValueExtendedProperties,
      );
    const { joinUrl } = event.details.onlineMeeting ?? {};
    const isLost = joinUrl && wanted.body && !holdsBlob(wanted.body, joinUrl);
    if (isLost) Object.assign(merged, { isOnlineMeeting: false, onlineMeeting: null });
    else if (event.details.isOnlineMeeting) merged.isOnlineMeeting = true;
    const details = withOnlineMeeting(context, event.organiserId, merged);
    const changed = saveEvent(context, { ...event, ...spanOf(details), details });
    if (wanted.attendees) distributeCopies(context, changed);
    const isAboutAttendeesOnly = Object.keys(wanted).every((name) => name === "attendees");
    sendUpdates(context, event, changed, isAboutAttendeesOnly);
    return changed;
  });
}

/** The event that a repeat finds; the id of another may not be used again. Source: github.com/alcionai/corso, issue 2490. */
function sameEvent(standing: StoredEvent, details: Event): StoredEvent {
  const isSame =
    standing.state === "standing" &&
    standing.details.subject === details.subject &&
    standing.startsAt === toInstant(details.start ?? {}).toISOString();
  if (isSame) return standing;
  throw new GraphError(
    409,
    "ErrorDuplicateTransactionId",
    "Your request can't be completed. The TransactionId specified in the request has already been used to create a different event.",
  );
}

/** From the first start to the last end, so that a view of the calendar finds a series by any part of it. */
function spanOf(details: Event): { startsAt: string; endsAt: string } {
  const startsAt = toInstant(details.start ?? {});
  const endsAt = toInstant(details.end ?? {});
  if (endsAt < startsAt)
    throw new GraphError(
      400,
      "ErrorPropertyValidationFailure",
      "At least one property failed validation: the end is before the start.",
    );
  const lastEnd = details.recurrence ? lastEndOf(details) : endsAt;
  return { startsAt: startsAt.toISOString(), endsAt: lastEnd.toISOString() };
}

function lastEndOf(details: Event): Date {
  const last = sittingsOf({ event: { details } }).at(-1);
  if (!last)
    throw new GraphError(400, "ErrorPropertyValidationFailure", "The recurrence pattern has no occurrence.");
  return last.endsAt;
}

function withOnlineMeeting(context: TenantContext, organiserId: string, details: Event): Event {
  if (!details.isOnlineMeeting) return details;
  const times = {
    subject: details.subject ?? null,
    startDateTime: toInstant(details.start ?? {}).toISOString(),
    endDateTime: toInstant(details.end ?? {}).toISOString(),
  };
  const existing =
    details.onlineMeeting?.joinUrl && findMeetingByAddress(context, details.onlineMeeting.joinUrl);
  if (existing) saveMeeting(context, { ...existing, ...times });
  const { joinWebUrl } = existing || addMeeting(context, organiserId, times);
  return {
    ...details,
    body: holdsBlob(details.body, joinWebUrl) ? details.body : withBlob(details.body, joinWebUrl),
    onlineMeetingProvider: "teamsForBusiness",
    onlineMeeting: { joinUrl: joinWebUrl },
  } as Event;
}
