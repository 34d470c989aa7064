import type { Event } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../../context.ts";
import { openMailbox } from "../../identity/mailbox.ts";
import { parseBody } from "../../identity/parse-body.ts";
import { transaction } from "../../store/sql.ts";
import { pick, selected } from "../odata/query-options.ts";
import type { GraphRouter } from "../router.ts";
import { announceEvent } from "./announce-event.ts";
import { changeEvent, createEvent } from "./change-event.ts";
import { removeCopy } from "./copies.ts";
import { entryOf, organisedEntryOf, refuseOldChangeKey } from "./entry-of.ts";
import { eventChange, newEvent, refuseTooManyAttendees } from "./event-body.ts";
import { eventFilter } from "./event-filter.ts";
import { saveEvent } from "./event-store.ts";
import { expandedProperties } from "./extended-properties.ts";
import { attendeeAddresses, sendInvitations } from "./invitations.ts";
import { findEntry, listEntries } from "./mailbox-entries.ts";
import { pageOf } from "./page-of.ts";
import { presentEvent, presentSitting } from "./present-event.ts";
import { preferredZone } from "./zoned-time.ts";

export const readCalendar = ["Calendars.Read", "Calendars.ReadWrite"];
export const writeCalendar = ["Calendars.ReadWrite"];
const path = "/users/{userId}/events";

/** Events of a mailbox: made, read, changed and deleted. */
export function registerEvents(router: GraphRouter, context: TenantContext): void {
  router.on("GET", path, [], (request) => {
    const owner = openMailbox(context, request, readCalendar);
    const zone = preferredZone(request.headers);
    const matches = eventFilter(request.query.get("$filter"));
    const found = listEntries(context, owner.id).filter(({ event }) => matches(event));
    return {
      status: 200,
      body: pageOf(context, request, found, (entry) => ({
        ...presentEvent(context, entry, zone),
        ...expandedProperties(entry.event.details, request.query.get("$expand")),
      })),
    };
  });

  router.on("POST", path, [], (request) => {
    const owner = openMailbox(context, request, writeCalendar);
    const body = parseBody(newEvent, request.body);
    refuseTooManyAttendees(body.attendees);
    const event = createEvent(context, owner.id, body as Event);
    announceEvent(context, event, "created");
    const entry = findEntry(context, owner.id, event.id);
    return { status: 201, body: entry && presentEvent(context, entry, preferredZone(request.headers)) };
  });

  router.on("GET", `${path}/{eventId}`, [], (request) => {
    const owner = openMailbox(context, request, readCalendar);
    const { sitting, entry } = entryOf(context, owner.id, request.params.eventId ?? "");
    const zone = preferredZone(request.headers);
    const event = sitting ? presentSitting(context, sitting, zone) : presentEvent(context, entry, zone);
    return {
      status: 200,
      body: {
        ...pick(event, selected(request.query.get("$select"))),
        ...expandedProperties(entry.event.details, request.query.get("$expand")),
      },
    };
  });

  router.on("PATCH", `${path}/{eventId}`, [], (request) => {
    const owner = openMailbox(context, request, writeCalendar);
    const entry = organisedEntryOf(context, owner.id, request.params.eventId ?? "");
    refuseOldChangeKey(request, entry);
    const body = parseBody(eventChange, request.body);
    refuseTooManyAttendees(body.attendees);
    const event = changeEvent(context, entry.event, body as Event);
    announceEvent(context, event, "updated");
    const changed = findEntry(context, owner.id, event.id);
    return { status: 200, body: changed && presentEvent(context, changed, preferredZone(request.headers)) };
  });

  router.on("DELETE", `${path}/{eventId}`, [], (request) => {
    const owner = openMailbox(context, request, writeCalendar);
    const { entry } = entryOf(context, owner.id, request.params.eventId ?? "");
    refuseOldChangeKey(request, entry);
    transaction(context.db, () => {
      if (entry.response !== "organizer") return removeCopy(context, entry.id);
      // Deleting one's own meeting cancels it for those who were asked.
      saveEvent(context, { ...entry.event, state: "cancelled" });
      sendInvitations(context, entry.event, "cancelled", attendeeAddresses(entry.event.details.attendees));
    });
    announceEvent(context, entry.event, "deleted");
    return { status: 204 };
  });
}
