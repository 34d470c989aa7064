import type { TenantContext } from "../../context.ts";
import { openMailbox } from "../../identity/mailbox.ts";
import type { GraphRouter } from "../router.ts";

/** A person's calendar: its events and when they are free. */
export function registerCalendar(router: GraphRouter, context: TenantContext): void {
  router.on("GET", "/users/{userId}/calendar", [], (request) => {
    const owner = openMailbox(context, request, ["Calendars.Read", "Calendars.ReadWrite"]);
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
}
