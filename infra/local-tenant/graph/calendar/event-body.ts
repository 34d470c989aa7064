import { z } from "zod";
import { GraphError } from "../graph-error.ts";

const localTime = z.object({ dateTime: z.string().min(1), timeZone: z.string().min(1).default("UTC") });

const attendee = z.looseObject({
  type: z.enum(["required", "optional", "resource"]).default("required"),
  emailAddress: z.object({ address: z.string().regex(/^[^@\s]+@[^@\s]+$/), name: z.string().nullish() }),
});

const days = z.enum(["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]);

const recurrence = z.object({
  pattern: z.looseObject({
    type: z.enum(["daily", "weekly", "absoluteMonthly", "relativeMonthly"]),
    interval: z.int().min(1).max(99),
    daysOfWeek: z.array(days).optional(),
    dayOfMonth: z.int().min(0).max(31).optional(),
    index: z.enum(["first", "second", "third", "fourth", "last"]).optional(),
  }),
  range: z.looseObject({
    type: z.enum(["endDate", "numbered"]),
    startDate: z.iso.date(),
    endDate: z.iso.date().optional(),
    numberOfOccurrences: z.int().min(0).max(999).optional(),
    recurrenceTimeZone: z.string().optional(),
  }),
});

const changeable = {
  subject: z.string().max(255).nullish(),
  body: z.object({ contentType: z.string().regex(/^(text|html)$/i), content: z.string() }).nullish(),
  location: z.looseObject({ displayName: z.string().nullish() }).nullish(),
  attendees: z.array(attendee).optional(),
  isAllDay: z.boolean().optional(),
  isOnlineMeeting: z.boolean().optional(),
  onlineMeetingProvider: z.string().optional(),
  recurrence: recurrence.nullish(),
  showAs: z.enum(["free", "tentative", "busy", "oof", "workingElsewhere", "unknown"]).optional(),
  reminderMinutesBeforeStart: z.int().optional(),
  isReminderOn: z.boolean().optional(),
  responseRequested: z.boolean().optional(),
  allowNewTimeProposals: z.boolean().optional(),
  hideAttendees: z.boolean().optional(),
  importance: z.enum(["low", "normal", "high"]).optional(),
  sensitivity: z.enum(["normal", "personal", "private", "confidential"]).optional(),
  categories: z.array(z.string()).optional(),
};

export const newEvent = z.looseObject({
  ...changeable,
  start: localTime,
  end: localTime,
  transactionId: z.string().optional(),
});

/** `transactionId` belongs to the create alone; source: learn.microsoft.com event resource, transactionId. */
export const eventChange = z.looseObject({
  ...changeable,
  start: localTime.optional(),
  end: localTime.optional(),
});

/** Source: learn.microsoft.com event resource: "The maximum number of attendees included in an event … is 500." */
const mostAttendees = 500;

export function refuseTooManyAttendees(attendees: readonly unknown[] | undefined): void {
  if ((attendees?.length ?? 0) > mostAttendees)
    throw new GraphError(
      400,
      "ErrorExceededMaxRecipientLimit",
      `An event takes at most ${mostAttendees} attendees.`,
    );
}
