/**
 * Reads and writes the organiser's calendar and asks from it who is free: `Application Calendars.ReadWrite`, granted in
 * Exchange Online for this one mailbox (role based access control for applications), not consented in Entra for all.
 */
export const organiserMailboxPermissions = ["Application Calendars.ReadWrite"] as const;

/** Where the mailbox is below Graph's version; `mailbox` is its object id or user principal name. */
export const organiserPath = (mailbox: string): string => `/users/${encodeURIComponent(mailbox)}`;
