import { z } from "zod";
import type { TenantContext } from "../../context.ts";
import { actionParameters } from "../../identity/action-parameters.ts";
import { openMailbox } from "../../identity/mailbox.ts";
import { parseBody } from "../../identity/parse-body.ts";
import { transaction } from "../../store/sql.ts";
import { GraphError } from "../graph-error.ts";
import type { GraphRouter } from "../router.ts";
import { announceEvent } from "./announce-event.ts";
import { distributeCopies, respond } from "./copies.ts";
import { entryOf, organisedEntryOf } from "./entry-of.ts";
import { refuseTooManyAttendees } from "./event-body.ts";
import { saveEvent } from "./event-store.ts";
import { readCalendar, writeCalendar } from "./events.ts";
import { attendeeAddresses, sendInvitations } from "./invitations.ts";
import type { Response } from "./mailbox-entries.ts";

const comment = z.string().nullish();
const answer = actionParameters({ comment, sendResponse: z.boolean().nullish() });
const cancellation = actionParameters({ comment });
const forwarding = actionParameters({
  comment,
  toRecipients: z
    .array(
      z.object({
        emailAddress: z.object({
          address: z.string().regex(/^[^@\s]+@[^@\s]+$/),
          name: z.string().nullish(),
        }),
      }),
    )
    .min(1),
});

const answers = {
  accept: "accepted",
  tentativelyAccept: "tentativelyAccepted",
  decline: "declined",
} as const satisfies Record<string, Response>;

const path = "/users/{userId}/events/{eventId}";

/** What people do with a meeting: answer it, cancel it, pass it on. */
export function registerMeetingActions(router: GraphRouter, context: TenantContext): void {
  for (const [action, response] of Object.entries(answers))
    router.on("POST", `${path}/${action}`, [], (request) => {
      const owner = openMailbox(context, request, writeCalendar);
      const { entry } = entryOf(context, owner.id, request.params.eventId ?? "");
      parseBody(answer, request.body);
      if (entry.response === "organizer")
        throw new GraphError(
          400,
          "ErrorInvalidRequest",
          "Your request can't be completed. You can't respond to this meeting because you're the meeting organizer.",
        );
      transaction(context.db, () => respond(context, entry.id, response));
      announceEvent(context, entry.event, "updated");
      return { status: 202 };
    });

  router.on("POST", `${path}/cancel`, [], (request) => {
    const owner = openMailbox(context, request, writeCalendar);
    parseBody(cancellation, request.body);
    const { event } = organisedEntryOf(context, owner.id, request.params.eventId ?? "");
    transaction(context.db, () => {
      saveEvent(context, { ...event, state: "cancelled" });
      sendInvitations(context, event, "cancelled", attendeeAddresses(event.details.attendees));
    });
    announceEvent(context, event, "deleted");
    return { status: 202 };
  });

  // The recipient joins the organiser's attendees, and nobody else hears of it; source: learn.microsoft.com/graph/api/event-forward.
  router.on("POST", `${path}/forward`, [], (request) => {
    const owner = openMailbox(context, request, readCalendar);
    const { entry } = entryOf(context, owner.id, request.params.eventId ?? "");
    const { toRecipients } = parseBody(forwarding, request.body);
    const { event } = entry;
    const known = new Set(attendeeAddresses(event.details.attendees));
    const added = toRecipients
      .filter(({ emailAddress }) => !known.has(emailAddress.address.toLowerCase()))
      .map((recipient) => ({ ...recipient, type: "optional" as const }));
    const attendees = [...(event.details.attendees ?? []), ...added];
    refuseTooManyAttendees(attendees);
    transaction(context.db, () => {
      distributeCopies(context, saveEvent(context, { ...event, details: { ...event.details, attendees } }));
      sendInvitations(context, event, "forwarded", attendeeAddresses(toRecipients));
    });
    announceEvent(context, event, "updated");
    return { status: 202 };
  });
}
