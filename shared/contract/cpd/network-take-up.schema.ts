import { z } from "zod";
import { phases } from "../../domain/directory/school.ts";
import { instantSchema } from "../meetings/plan.schema.ts";
import { courseHeadSchema, portionSchema, takeUpCountsSchema } from "./portion.schema.ts";

/** Schools of one phase of which somebody was there: "18 of 26 primaries". */
const phaseReachSchema = z.object({ phase: z.enum(phases), schools: portionSchema });

/** One of the network's meetings of this academic year, in figures; names stand on its register. */
export const meetingTakeUpSchema = z.object({
  /** Opens at `/meetings/{id}`. */
  id: z.string(),
  title: z.string(),
  startsAt: instantSchema,
  /** Whether it is over; of one that is to come, `attended` counts nobody. */
  isOver: z.boolean(),
  /** "24 of 26 attended, 1 apologies", "26 must come, 4 may". */
  words: z.string(),
  /** Of those who must come, without the excused: who attended. */
  attended: portionSchema,
  partly: z.number().int(),
  apologies: z.number().int(),
  represented: z.number().int(),
  absent: z.number().int(),
  unknown: z.number().int(),
  /** Of those who may come: who attended. Never missed (invariant 5). */
  optional: portionSchema,
  /** Of the schools with somebody who must come: those of which somebody was there or stood in, each phase beside the other. */
  reach: z.array(phaseReachSchema),
});

/** `GET /api/networks/{id}/take-up`, for the network's leads and the central team. */
export const networkTakeUpSchema = z.object({
  year: z.string(),
  network: z.object({ id: z.string(), name: z.string() }),
  /** "3 meetings held; 70 of 78 places taken by those who had to come." */
  summary: z.string(),
  /** In order of start. */
  meetings: z.array(meetingTakeUpSchema),
  /** Courses that one of its meetings counts towards. */
  courses: z.array(courseHeadSchema.extend({ counts: takeUpCountsSchema })),
});

export type NetworkTakeUp = z.infer<typeof networkTakeUpSchema>;
export type MeetingTakeUp = z.infer<typeof meetingTakeUpSchema>;
