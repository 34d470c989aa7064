import { z } from "zod";

const instant = z.iso.datetime({ offset: true });

const interval = z.object({
  joinDateTime: instant,
  leaveDateTime: instant,
  durationInSeconds: z.int().nonnegative(),
});

const record = z.object({
  emailAddress: z.string().nullable().default(null),
  /** Absent for somebody who dialled in or came without an account. */
  identity: z
    .object({ id: z.string().nullable(), displayName: z.string(), tenantId: z.string().optional() })
    .nullable()
    .default(null),
  role: z.enum(["Organizer", "Presenter", "Attendee"]).default("Attendee"),
  totalAttendanceInSeconds: z.int().nonnegative(),
  attendanceIntervals: z.array(interval).default([]),
});

/** One session's report, to be found at its meeting after a while, as Teams has it. */
export const attendanceReportOrder = z.object({
  joinWebUrl: z.string(),
  /** Teams takes its time; on a bad day of the service, days. */
  availableAfterSeconds: z.number().nonnegative().default(0),
  meetingStartDateTime: instant,
  meetingEndDateTime: instant,
  attendanceRecords: z.array(record),
});
