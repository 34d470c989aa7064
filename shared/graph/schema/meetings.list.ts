import { keyColumn, type ListSchema } from "./list-schema.ts";

/**
 * `Title` is the meeting's. Audiences, links, `Cascade` and `OutlookEvents` are JSON; instants are ISO 8601 text in UTC.
 * `StartsAt` is indexed, so that one can look at a span of time in SharePoint too.
 */
export const meetingsList = {
  name: "Meetings",
  columns: [
    keyColumn,
    { name: "Year", kind: "text", indexed: true },
    { name: "Network", kind: "text", indexed: true },
    { name: "Kind", kind: "text" },
    { name: "Status", kind: "text", indexed: true },
    { name: "StartsAt", kind: "text", indexed: true },
    { name: "EndsAt", kind: "text" },
    { name: "MandatoryFor", kind: "note" },
    { name: "OptionalFor", kind: "note" },
    { name: "Mode", kind: "text" },
    { name: "Place", kind: "text" },
    { name: "School", kind: "text" },
    { name: "Agenda", kind: "note" },
    { name: "PreWorkMinutes", kind: "number" },
    { name: "PreReading", kind: "note" },
    { name: "FollowUpMinutes", kind: "number" },
    { name: "Files", kind: "note" },
    { name: "RepresentativesAllowed", kind: "boolean" },
    { name: "Capacity", kind: "number" },
    { name: "Cascade", kind: "note" },
    { name: "Series", kind: "text", indexed: true },
    { name: "Occurrence", kind: "number" },
    { name: "IsChanged", kind: "boolean" },
    { name: "OrganisedBy", kind: "text" },
    { name: "MovedFrom", kind: "text" },
    { name: "CancelledBecause", kind: "note" },
    { name: "Edits", kind: "number" },
    { name: "OutlookWanted", kind: "number" },
    { name: "OutlookDelivered", kind: "number" },
    { name: "OutlookEvents", kind: "note" },
    { name: "JoinUrl", kind: "note" },
    { name: "ClaimToken", kind: "text" },
    { name: "ClaimUntil", kind: "text" },
  ],
} as const satisfies ListSchema;

/** `Key` is the meeting's. `Agreed` and `Actions` are JSON. */
export const minutesList = {
  name: "Minutes",
  columns: [
    keyColumn,
    { name: "Text", kind: "note" },
    { name: "Agreed", kind: "note" },
    { name: "Actions", kind: "note" },
  ],
} as const satisfies ListSchema;

/** Calendar addresses. `Digest` is the SHA-256 of the secret in the address, which itself is kept nowhere. */
export const feedsList = {
  name: "Feeds",
  columns: [
    keyColumn,
    { name: "Owner", kind: "text", indexed: true },
    { name: "Subject", kind: "text" },
    { name: "SubjectId", kind: "text" },
    { name: "Digest", kind: "text", indexed: true },
    { name: "MadeAt", kind: "text" },
  ],
} as const satisfies ListSchema;

const invitationColumns = [
  keyColumn,
  { name: "Meeting", kind: "text", indexed: true },
  { name: "Person", kind: "text", indexed: true },
  { name: "Expectation", kind: "text" },
  { name: "InvitedAs", kind: "note" },
  { name: "Origin", kind: "text" },
  { name: "Part", kind: "number" },
  { name: "Reply", kind: "text" },
  { name: "RepliedAt", kind: "text" },
  { name: "RepliedBy", kind: "text" },
  { name: "ReplyDoor", kind: "text" },
  { name: "ReplyReason", kind: "note" },
  { name: "Representative", kind: "text" },
  { name: "Reminded", kind: "text" },
  { name: "WithdrawnAt", kind: "text" },
] as const;

/** Invitations grow with use, so there is one list an academic year (`2026-27`). */
export const invitationsList = (academicYear: string) =>
  ({ name: `Invitations ${academicYear}`, columns: invitationColumns }) as const satisfies ListSchema;
