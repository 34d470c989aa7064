import { z } from "zod";
import { meetingFormSchema } from "./meeting-form.ts";

/** One meeting's text that is not saved, with what it was written over. */
export const unsavedMeetingSchema = z.object({
  /** Chosen when the first letter was typed, so that however often it is sent one meeting is made. */
  id: z.uuid(),
  /** The version it was written over; absent for a meeting that has never been saved. */
  version: z.string().optional(),
  /** What stood in the fields before. */
  base: meetingFormSchema,
  form: meetingFormSchema,
});

export type UnsavedMeeting = z.infer<typeof unsavedMeetingSchema>;
