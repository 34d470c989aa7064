import { z } from "zod";
import { cascadeStandings } from "../../domain/cpd/cascade/cascade.ts";
import { phases } from "../../domain/directory/school.ts";
import { instantSchema } from "../meetings/plan.schema.ts";
import { portionSchema } from "./portion.schema.ts";

const dateSchema = z.iso.date();

/** A session that asks schools to carry it on. Its meeting opens at `/meetings/{meeting}`. */
const sessionSchema = z.object({
  meeting: z.string(),
  title: z.string(),
  startsAt: instantSchema,
  dueOn: dateSchema,
  /** "teachers and ECTs at primary schools". */
  audience: z.string(),
});

/** How one school stands to one session. */
const schoolStandingSchema = z.object({
  urn: z.string(),
  name: z.string(),
  standing: z.enum(cascadeStandings),
  /** "Not begun", "Planned for Tuesday 15 December", "Done on Wednesday 9 December". */
  standingWords: z.string(),
  isOverdue: z.boolean(),
  /** Whom it was carried on to, of those it is for at the school on that day. */
  staff: portionSchema,
});

/** Schools and staff together. */
const reachSchema = z.object({
  schools: portionSchema,
  staff: portionSchema,
  overdue: z.number().int(),
});

/** What somebody answers for at one of their schools. */
export const myCascadeSchema = z.object({
  session: sessionSchema,
  school: schoolStandingSchema,
  isOpen: z.boolean(),
  /** "Flax Bourton: 12 staff to reach, due Friday 18 December". */
  line: z.string(),
});

/** `GET /api/cpd/cascades/meetings/{id}/schools/{urn}`, and the answer to what changes it. */
export const schoolCascadeSchema = z.object({
  /** Goes back as `If-Match`; empty while nobody has answered. */
  version: z.string(),
  session: sessionSchema,
  school: schoolStandingSchema,
  /** What there is to know before one answers, a sentence each. */
  notes: z.array(z.string()),
  /** What stands; for a day to come the day alone. */
  answer: z.object({ on: dateSchema, reached: z.number().int().optional(), line: z.string() }).optional(),
  /** "Ann Lee said so on Thursday 10 December." */
  saidBy: z.string().optional(),
  visit: z.object({ on: dateSchema, line: z.string(), by: z.string() }).optional(),
  /** The day of the session and today, between which it can have been carried on. */
  heldOn: dateSchema,
  today: dateSchema,
  canAnswer: z.boolean(),
  canVisit: z.boolean(),
  /** Whether it was the first to say that it is done, and none of this session is visited yet. */
  isFirstToVisit: z.boolean(),
  /** Whether the person who asks sees every school of the session. */
  seesAll: z.boolean(),
});

/**
 * `PUT /api/cpd/cascades/meetings/{id}/schools/{urn}` with If-Match, empty for the first answer; `DELETE` takes it back. Of a
 * day to come the day alone counts.
 */
export const cascadeAnswerSchema = z.object({
  on: dateSchema,
  reached: z.number().optional(),
  line: z.string().max(2000),
  /** More than the staff it is for were there, and that is right. */
  isSure: z.boolean().default(false),
});

/** `PUT /api/cpd/cascades/meetings/{id}/schools/{urn}/visit` with If-Match; `DELETE` takes it back. */
export const cascadeVisitSchema = z.object({ on: dateSchema, line: z.string().max(2000) });

/** `GET /api/cpd/cascades/meetings/{id}`, for the leads of its network and the central team. */
export const sessionCascadeSchema = z.object({
  session: sessionSchema,
  network: z.string().optional(),
  /** "18 of 26 schools have cascaded it, to 212 of 300 staff." */
  summary: z.string(),
  isAsked: z.boolean(),
  reach: reachSchema,
  schools: z.array(
    schoolStandingSchema.extend({
      phase: z.enum(phases),
      hub: z.string(),
      /** What the school says of it; empty until it is done. */
      line: z.string(),
      /** "Nobody was there", where that is known. */
      presence: z.string(),
      /** Proposed to the central team for its visit. */
      isFirstToVisit: z.boolean(),
    }),
  ),
});

const groupSchema = z.object({ key: z.string(), name: z.string(), reach: reachSchema });

/** `GET /api/cpd/cascades`: every session of the year that asks, the latest first; leads see those of their networks. */
export const cascadesSchema = z.object({
  year: z.string(),
  /** "Schools have cascaded 40 of 56 sessions they were asked to, to 900 of 1,200 staff." */
  summary: z.string(),
  sessions: z.array(
    sessionSchema.extend({ network: z.string().optional(), isAsked: z.boolean(), reach: reachSchema }),
  ),
  /** Those asked by now together, secondaries beside primaries, and hub beside hub. */
  phases: z.array(groupSchema),
  hubs: z.array(groupSchema),
});

export type MyCascade = z.infer<typeof myCascadeSchema>;
export type SchoolCascade = z.infer<typeof schoolCascadeSchema>;
export type SessionCascade = z.infer<typeof sessionCascadeSchema>;
export type CascadesView = z.infer<typeof cascadesSchema>;
export type CascadeReachView = z.infer<typeof reachSchema>;
export type CascadeAnswerBody = z.input<typeof cascadeAnswerSchema>;
export type CascadeVisitBody = z.input<typeof cascadeVisitSchema>;
