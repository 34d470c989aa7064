import type { Attendee, Event } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../../context.ts";
import { findUser } from "../../identity/people.ts";
import { responsesTo } from "./copies.ts";
import type { MailboxEntry } from "./mailbox-entries.ts";
import type { Sitting } from "./sittings.ts";
import { fromInstant, toInstant } from "./zoned-time.ts";

/** How Outlook writes "never". */
const never = "0001-01-01T00:00:00Z";

export const etagOf = ({ event, changed }: MailboxEntry) => `W/"${event.version}.${changed}"`;

/** An event as the owner of the mailbox sees it, with times in the zone they asked for. */
export function presentEvent(context: TenantContext, entry: MailboxEntry, timeZone: string): Event {
  const { event, response } = entry;
  const { singleValueExtendedProperties: _asked, ...details } = event.details;
  return {
    "@odata.etag": etagOf(entry),
    ...usual,
    ...details,
    id: entry.id,
    createdDateTime: event.createdAt,
    lastModifiedDateTime: event.modifiedAt,
    changeKey: Buffer.from(etagOf(entry)).toString("base64"),
    type: details.recurrence ? "seriesMaster" : "singleInstance",
    start: details.start && fromInstant(toInstant(details.start), timeZone),
    end: details.end && fromInstant(toInstant(details.end), timeZone),
    originalStartTimeZone: details.start?.timeZone ?? null,
    originalEndTimeZone: details.end?.timeZone ?? null,
    bodyPreview: (details.body?.content ?? "")
      .replace(/<[^>]*>/g, " ")
      .trim()
      .slice(0, 255),
    isCancelled: event.state === "cancelled",
    isOrganizer: response === "organizer",
    organizer: organiserOf(context, event.organiserId),
    responseStatus: { response, time: entry.respondedAt ?? never },
    showAs:
      entry.response === "notResponded" || entry.response === "tentativelyAccepted"
        ? "tentative"
        : (details.showAs ?? "busy"),
    attendees: attendeesOf(context, entry),
    onlineMeetingUrl: null,
  } as Event;
}

/** One occurrence of a series, or the event itself when it takes place once. */
export function presentSitting(context: TenantContext, sitting: Sitting, timeZone: string): Event {
  const event = presentEvent(context, sitting.entry, timeZone);
  if (!sitting.occurrenceOn) return event;
  return {
    ...event,
    id: occurrenceId(sitting.entry.id, sitting.occurrenceOn),
    seriesMasterId: sitting.entry.id,
    type: "occurrence",
    recurrence: null,
    start: fromInstant(sitting.startsAt, timeZone),
    end: fromInstant(sitting.endsAt, timeZone),
  };
}

export const occurrenceId = (entryId: string, date: string) => `${entryId}.${date}`;

const usual: Event = {
  subject: null,
  body: { contentType: "html", content: "" },
  categories: [],
  hasAttachments: false,
  importance: "normal",
  sensitivity: "normal",
  isAllDay: false,
  isDraft: false,
  isReminderOn: true,
  reminderMinutesBeforeStart: 15,
  responseRequested: true,
  allowNewTimeProposals: true,
  hideAttendees: false,
  isOnlineMeeting: false,
  onlineMeetingProvider: "unknown",
  onlineMeeting: null,
  recurrence: null,
  seriesMasterId: null,
  location: { displayName: "" },
  locations: [],
};

function organiserOf(context: TenantContext, organiserId: string) {
  const user = findUser(context, organiserId);
  return {
    emailAddress: { name: user?.displayName ?? "", address: user?.mail ?? user?.userPrincipalName ?? "" },
  };
}

/** With `hideAttendees` each attendee sees only themselves; source: learn.microsoft.com event resource. */
function attendeesOf(context: TenantContext, { event, response, mailboxId }: MailboxEntry): Attendee[] {
  const responses = responsesTo(context, event.id);
  const everyone = (event.details.attendees ?? []).map((attendee) => {
    const copy = responses.get(attendee.emailAddress?.address?.toLowerCase() ?? "");
    const status = {
      response: copy?.response === "notResponded" || !copy ? "none" : copy.response,
      time: copy?.responded_at ?? never,
    };
    return { mailboxId: copy?.mailbox_id, attendee: { ...attendee, status } as Attendee };
  });
  const hidden = event.details.hideAttendees && response !== "organizer";
  return everyone.filter((one) => !hidden || one.mailboxId === mailboxId).map(({ attendee }) => attendee);
}
