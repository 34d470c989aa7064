import type { TenantContext } from "../../context.ts";
import { openMailbox } from "../../identity/mailbox.ts";
import { GraphError } from "../graph-error.ts";
import type { GraphRequest, GraphRouter } from "../router.ts";
import { entryOf } from "./entry-of.ts";
import { readCalendar } from "./events.ts";
import { entriesBetween } from "./mailbox-entries.ts";
import { pageOf } from "./page-of.ts";
import { presentSitting } from "./present-event.ts";
import { sittingsBetween } from "./sittings.ts";
import { preferredZone, toInstant } from "./zoned-time.ts";

/** What takes place between two moments, occurrences of series each by itself. */
export function registerCalendarView(router: GraphRouter, context: TenantContext): void {
  router.on("GET", "/users/{userId}/calendarView", [], (request) => {
    const owner = openMailbox(context, request, readCalendar);
    const { from, until } = spanAsked(request);
    const zone = preferredZone(request.headers);
    const found = sittingsBetween(
      entriesBetween(context, owner.id, from.toISOString(), until.toISOString()),
      from,
      until,
    );
    return {
      status: 200,
      body: pageOf(context, request, found, (one) => presentSitting(context, one, zone)),
    };
  });

  router.on("GET", "/users/{userId}/events/{eventId}/instances", [], (request) => {
    const owner = openMailbox(context, request, readCalendar);
    const { entry } = entryOf(context, owner.id, request.params.eventId ?? "");
    const { from, until } = spanAsked(request);
    const zone = preferredZone(request.headers);
    const found = entry.event.details.recurrence ? sittingsBetween([entry], from, until) : [];
    return {
      status: 200,
      body: pageOf(context, request, found, (one) => presentSitting(context, one, zone)),
    };
  });
}

/** `startDateTime` and `endDateTime`, both required; without an offset they are UTC. */
export function spanAsked(request: GraphRequest): { from: Date; until: Date } {
  const [from, until] = ["startDateTime", "endDateTime"].map((name) => {
    const text = request.query.get(name);
    if (!text)
      throw new GraphError(
        400,
        "ErrorInvalidParameter",
        `This request requires a time window specified by the query string parameters StartDateTime and EndDateTime; ${name} is missing.`,
      );
    // A plus sign that was not encoded arrives as a space.
    return toInstant({ dateTime: text.replace(" ", "+"), timeZone: "UTC" });
  });
  if (!from || !until || until <= from)
    throw new GraphError(400, "ErrorInvalidParameter", "The end of the time window must be after its start.");
  return { from, until };
}
