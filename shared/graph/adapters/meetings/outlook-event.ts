import type {
  Attendee as GraphAttendee,
  SingleValueLegacyExtendedProperty,
} from "@microsoft/microsoft-graph-types";
import { z } from "zod";
import type { Attendee } from "../../../domain/meetings/attendees.ts";
import type { EventContent, StandingAttendee, StandingEvent } from "../../../domain/meetings/ports.ts";
import { tellingOf } from "../../../domain/meetings/telling.ts";

/**
 * Names of our own that an event carries: by the meeting it is found again after any doubt, and what people were told is
 * kept beside what Exchange makes of it, which may write a place or a title in its own way.
 */
const property = (name: string) => `String {be0c0000-0000-4000-8000-00000000ca1e} Name ${name}`;
export const eventProperties = {
  meeting: property("BeaconMeeting"),
  part: property("BeaconPart"),
  told: property("BeaconTold"),
} as const;

export const propertiesOf = ({ meeting, part }: EventContent): SingleValueLegacyExtendedProperty[] => [
  { id: eventProperties.meeting, value: meeting.id },
  { id: eventProperties.part, value: String(part) },
  { id: eventProperties.told, value: tellingOf(meeting) },
];

const attendeeSchema = z.object({
  emailAddress: z.object({ address: z.string().nullish(), name: z.string().nullish() }).nullish(),
  type: z.enum(["required", "optional", "resource"]).catch("required"),
});

/** An event as Graph answers it. Extended properties come only where they were asked for. */
export const eventSchema = z.object({
  id: z.string(),
  "@odata.etag": z.string(),
  attendees: z.array(attendeeSchema).nullish(),
  onlineMeeting: z.object({ joinUrl: z.string().nullish() }).nullish(),
  singleValueExtendedProperties: z.array(z.object({ id: z.string(), value: z.string() })).nullish(),
});

/** `written` is what we have just written into it, when the answer does not say. */
export function toStandingEvent(event: z.infer<typeof eventSchema>, written?: EventContent): StandingEvent {
  const properties = written ? propertiesOf(written) : (event.singleValueExtendedProperties ?? []);
  const kept = (id: string) =>
    properties.find((one) => one.id?.toLowerCase() === id.toLowerCase())?.value ?? undefined;
  const { joinUrl } = event.onlineMeeting ?? {};
  return {
    eventId: event.id,
    version: event["@odata.etag"],
    part: Number(kept(eventProperties.part) ?? 0),
    told: kept(eventProperties.told) ?? "",
    attendees: (event.attendees ?? []).flatMap(toStandingAttendee),
    ...(joinUrl ? { joinUrl } : {}),
  };
}

function toStandingAttendee({ emailAddress, type }: z.infer<typeof attendeeSchema>): StandingAttendee[] {
  const { address, name } = emailAddress ?? {};
  return address ? [{ address: address.toLowerCase(), name: name ?? "", type }] : [];
}

export const fromAttendee = ({ address, name, expectation }: Attendee): GraphAttendee => ({
  type: expectation === "mandatory" ? "required" : "optional",
  emailAddress: { address, name },
});

export const fromStandingAttendee = ({ address, name, type }: StandingAttendee): GraphAttendee => ({
  type,
  emailAddress: { address, ...(name ? { name } : {}) },
});
