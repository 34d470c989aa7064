import { z } from "zod";
import { feedbackToGiveSchema } from "../cpd/feedback.schema.ts";
import { meSchema } from "../directory/me.schema.ts";
import { meetingSummarySchema } from "../meetings/meeting.schema.ts";

const setAside = z
  .array(z.object({ item: z.string(), edition: z.string(), text: z.string(), sentence: z.string() }))
  .optional();

/** `GET /api/home`: everything the home page shows, in one request. */
export const homeSchema = z.object({
  me: meSchema,
  today: z.string(),
  toDo: z.array(
    z.object({
      item: z.string(),
      edition: z.string(),
      text: z.string(),
      title: z.string(),
      dueOn: z.string().optional(),
      overdue: z.boolean(),
      /** Who handed it to this person, in a sentence. */
      from: z.string().optional(),
      /** How often it was corrected; absent for never. */
      revision: z.number().int().optional(),
    }),
  ),
  /** What they put off, and what they handed to colleagues who have not done it, each with how it stands in a sentence. */
  later: setAside,
  handed: setAside,
  /** The newest edition with something for this person. */
  read: z
    .object({ edition: z.string(), forYou: z.number().int(), minutes: z.number().int(), opened: z.boolean() })
    .optional(),
  /** The next meetings that this person is expected at, the soonest first: those called off lately among them, to be known. */
  go: z.array(meetingSummarySchema).optional(),
  /** What they took on at meetings and is not done, the earliest deadline first. */
  meetingActions: z
    .array(
      z.object({
        id: z.string(),
        meeting: z.string(),
        /** The meeting it was taken on at, by its title. */
        title: z.string(),
        text: z.string(),
        dueOn: z.string().optional(),
        overdue: z.boolean(),
      }),
    )
    .optional(),
  /** What their school is to carry on and they answer for, unless it is planned for a day to come. */
  cascades: z
    .array(
      z.object({
        meeting: z.string(),
        school: z.string(),
        title: z.string(),
        schoolName: z.string(),
        dueOn: z.string(),
        overdue: z.boolean(),
      }),
    )
    .optional(),
  /** The meetings they were at and have not yet said what they thought of, while they can. */
  feedback: z.array(feedbackToGiveSchema).optional(),
  /** The networks one belongs to, with how much others asked there that waits for an answer. */
  networks: z.array(
    z.object({ id: z.string(), name: z.string(), waiting: z.number().int().positive().optional() }),
  ),
  /** For editors: the edition being written. */
  draft: z.object({ edition: z.string(), items: z.number().int(), status: z.string() }).optional(),
});

export type Home = z.infer<typeof homeSchema>;
