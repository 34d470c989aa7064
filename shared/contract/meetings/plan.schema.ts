import { z } from "zod";
import { meetingKinds, meetingModes } from "../../domain/meetings/meeting.ts";
import { audienceSchema } from "../directory/audience.schema.ts";

const id = z.string().min(1).max(100);
export const instantSchema = z.iso.datetime();
const link = z.object({ label: z.string().max(200), address: z.string().max(2000) });
const minutes = z.number().int().min(0).max(10_000);

/**
 * What whoever schedules a meeting says about it; see `domain/meetings/meeting.ts`. Instants are ISO 8601 in UTC. Only the
 * form is checked here: the use case says what is missing or cannot be, field by field.
 */
export const meetingPlanSchema = z.object({
  title: z.string().max(500),
  kind: z.enum(meetingKinds),
  network: id.optional(),
  mandatoryFor: audienceSchema,
  optionalFor: audienceSchema,
  mode: z.enum(meetingModes),
  place: z.string().max(500),
  school: id.optional(),
  startsAt: instantSchema,
  endsAt: instantSchema,
  agenda: z.string().max(20_000),
  preWorkMinutes: minutes,
  preReading: z.array(link).max(50),
  followUpMinutes: minutes,
  files: z.array(link).max(50),
  representativesAllowed: z.boolean(),
  capacity: z.number().int().min(1).max(100_000).optional(),
  /** Whom each school is to carry it on to afterwards, and by which date; absent when schools are asked for nothing. */
  cascade: z.object({ audience: audienceSchema, dueOn: z.iso.date() }).optional(),
});

export type MeetingPlanBody = z.infer<typeof meetingPlanSchema>;

/** Which meetings of a series a change or a cancellation is for. */
export const seriesScopeSchema = z.enum(["this", "following"]);

/** `POST /api/meetings`: makes a draft under an id that the client chose, so that a repeat finds the first. */
export const newMeetingSchema = z.object({ id: z.uuid(), plan: meetingPlanSchema });
/** `PUT /api/meetings/{id}`, with If-Match. */
export const meetingChangeSchema = z.object({
  plan: meetingPlanSchema,
  scope: seriesScopeSchema.default("this"),
});
/**
 * `POST /api/meetings/{id}/schedule`, with If-Match: people are invited from then on. `following` schedules the drafts of the
 * series that follow as well; no body means this one.
 */
export const schedulingSchema = z.object({ scope: seriesScopeSchema.default("this") });
/** `POST /api/meetings/{id}/cancel`, with If-Match. */
export const cancellationSchema = z.object({
  reason: z.string().max(1000),
  scope: seriesScopeSchema.default("this"),
});

export type SeriesScope = z.infer<typeof seriesScopeSchema>;
