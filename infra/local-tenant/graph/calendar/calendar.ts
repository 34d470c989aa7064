import type { TenantContext } from "../../context.ts";
import { openMailbox } from "../../identity/mailbox.ts";
import { createConsentTable } from "../../identity/scoped-consent.ts";
import { createMeetingTable } from "../meetings/meeting-store.ts";
import type { GraphRouter } from "../router.ts";
import { createCalendarTables } from "./calendar-tables.ts";
import { registerCalendarView } from "./calendar-view.ts";
import { readCalendar, registerEvents } from "./events.ts";
import { registerEventsDelta } from "./events-delta.ts";
import { registerMeetingActions } from "./meeting-actions.ts";
import { registerSchedule } from "./schedule.ts";

/** A person's calendar: its events, what people do with them, and when they are free. */
export function registerCalendar(router: GraphRouter, context: TenantContext): void {
  createConsentTable(context);
  createCalendarTables(context);
  createMeetingTable(context);

  router.on("GET", "/users/{userId}/calendar", [], (request) => {
    const owner = openMailbox(context, request, readCalendar);
    return {
      status: 200,
      body: {
        id: Buffer.from(`calendar ${owner.id}`).toString("base64url"),
        name: "Calendar",
        isDefaultCalendar: true,
        canEdit: true,
        canShare: true,
        canViewPrivateItems: true,
        isRemovable: false,
        isTallyingResponses: true,
        allowedOnlineMeetingProviders: ["teamsForBusiness"],
        defaultOnlineMeetingProvider: "teamsForBusiness",
        owner: { name: owner.displayName, address: owner.mail ?? owner.userPrincipalName },
      },
    };
  });

  registerCalendarView(router, context);
  // Before the events themselves: `delta` would pass for an event's id.
  registerEventsDelta(router, context);
  registerEvents(router, context);
  registerMeetingActions(router, context);
  registerSchedule(router, context);
}
