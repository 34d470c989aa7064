import { z } from "zod";
import { feedbackChoices, feedbackQuestions } from "../../domain/cpd/feedback/feedback.ts";
import { phases } from "../../domain/directory/school.ts";
import { instantSchema } from "../meetings/plan.schema.ts";

export const feedbackAnswersSchema = z.object({
  worth: z.enum(feedbackChoices.worth),
  change: z.enum(feedbackChoices.change),
  pitch: z.enum(feedbackChoices.pitch),
});

/** `PUT /api/cpd/mine/feedback/{meeting}`: all three answers, in place of whatever one answered before. */
export const feedbackBodySchema = feedbackAnswersSchema;
export type FeedbackBody = z.infer<typeof feedbackBodySchema>;

/** A meeting that the person was at and can say something of now. */
export const myFeedbackEntrySchema = z.object({
  /** Opens at `/meetings/{id}`. */
  meeting: z.object({ id: z.string(), title: z.string(), startsAt: instantSchema }),
  /** "You can change your answers until Wednesday 9 December." */
  until: z.string(),
  /** Their own, which nobody else sees. */
  answers: feedbackAnswersSchema.optional(),
});
export type MyFeedbackEntry = z.infer<typeof myFeedbackEntrySchema>;

/** `GET /api/cpd/mine/feedback`, in order of start; also what a `PUT` answers. */
export const myFeedbackSchema = z.object({ open: z.array(myFeedbackEntrySchema) });
export type MyFeedback = z.infer<typeof myFeedbackSchema>;

/** A meeting on which somebody is still to say what they thought. */
export const feedbackToGiveSchema = z.object({
  /** Answered at `/cpd/feedback/{meeting}`. */
  meeting: z.string(),
  title: z.string(),
  /** The date of England on which it closes, `2026-12-01`. */
  until: z.string(),
});
export type FeedbackToGive = z.infer<typeof feedbackToGiveSchema>;

/** What may be shown of a slice: from the trust's least number of answers on, and never such that a smaller one could be worked out. */
export const feedbackResultSchema = z.object({
  answers: z.number().int(),
  questions: z.array(
    z.object({
      question: z.enum(feedbackQuestions),
      words: z.string(),
      /** In the order in which they are offered. */
      choices: z.array(z.object({ words: z.string(), count: z.number().int() })),
    }),
  ),
});
export type FeedbackResultShown = z.infer<typeof feedbackResultSchema>;

/** `result` is left out where nothing may be shown; `words` then say why. */
const shownSchema = z.object({ result: feedbackResultSchema.optional(), words: z.string() });
const phasesShown = z.array(shownSchema.extend({ phase: z.enum(phases) }));

/** `GET /api/meetings/{id}/feedback`, for whoever keeps the meeting's register. */
export const meetingFeedbackSchema = shownSchema.extend({ phases: phasesShown });
export type MeetingFeedback = z.infer<typeof meetingFeedbackSchema>;

/** `GET /api/networks/{id}/feedback`, for the network's leads and the central team. */
export const networkFeedbackSchema = shownSchema.extend({
  year: z.string(),
  /** Why figures may be smaller than the number of people who answered. */
  note: z.string(),
  network: z.object({ id: z.string(), name: z.string() }),
  phases: phasesShown,
  /** Those that are over, the newest first. */
  meetings: z.array(shownSchema.extend({ id: z.string(), title: z.string(), startsAt: instantSchema })),
});
export type NetworkFeedback = z.infer<typeof networkFeedbackSchema>;

/** `GET /api/cpd/feedback`, for the central team. */
export const trustFeedbackSchema = shownSchema.extend({
  year: z.string(),
  /** Why figures may be smaller than the number of people who answered. */
  note: z.string(),
  phases: phasesShown,
  networks: z.array(shownSchema.extend({ id: z.string(), name: z.string() })),
  courses: z.array(shownSchema.extend({ id: z.string(), title: z.string() })),
});
export type TrustFeedback = z.infer<typeof trustFeedbackSchema>;
