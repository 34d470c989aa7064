import { z } from "zod";
import { courseKinds } from "../../domain/cpd/course.ts";
import { phases } from "../../domain/directory/school.ts";
import { terms } from "../../domain/time/term.ts";
import { courseHeadSchema, portionSchema, takeUpCountsSchema } from "./portion.schema.ts";

/** What the dashboard is narrowed by; an absent part narrows nothing. `term` is the one in which a course is due or a meeting held. */
export const trustCpdQuerySchema = z
  .object({
    phase: z.enum(phases).optional(),
    hub: z.string().min(1).max(100).optional(),
    kind: z.enum(courseKinds).optional(),
    term: z.enum(terms).optional(),
    course: z.string().min(1).max(100).optional(),
  })
  .strict();

export const trustFigures = ["done", "overdue", "impossible", "optional"] as const;

/** One of the four figures. Each person counts once for each course. */
export const trustFigureSchema = z.object({
  figure: z.enum(trustFigures),
  /** "Mandatory CPD done". */
  label: z.string(),
  now: portionSchema,
  /** As it stood at the start of `since`; the same rule, looking from that day. */
  before: portionSchema,
  /** "Up from 61% on 1 November", "As on 1 November". */
  trend: z.string(),
  /** Which way it went, for an arrow; whether that is good the words say. */
  direction: z.enum(["up", "down", "level"]),
});

const named = z.object({ key: z.string(), name: z.string() });
const line = named.extend({ counts: takeUpCountsSchema });

export const schoolLineSchema = line.extend({
  phase: z.enum(phases),
  hub: z.string(),
  /** Staff counted here, each once, also when they hold posts elsewhere too. */
  staff: z.number().int(),
  /** Mandatory meetings that are over: places taken by those who had to come. */
  meetings: portionSchema,
});

/** `GET /api/cpd/trust`, for the central team. */
export const trustCpdSchema = z.object({
  year: z.string(),
  /** The day to which trends reach back, `2026-11-01`. */
  since: z.string(),
  target: z.object({
    /** From 0 to 1. */
    share: z.number(),
    isReached: z.boolean(),
    /** "Target 95%: 17 short of it". */
    words: z.string(),
  }),
  figures: z.array(trustFigureSchema),
  /** "612 of 800 places at mandatory meetings were taken". */
  meetings: portionSchema,
  /** Secondaries beside primaries; for the chart with `schools`. */
  phases: z.array(
    line.extend({ /** "18 of 26 primaries have reached the target". */ schoolsAtTarget: portionSchema }),
  ),
  hubs: z.array(line),
  /** Least done first. */
  schools: z.array(schoolLineSchema),
  /** A person with two roles counts once in each. */
  roles: z.array(line),
  terms: z.array(line),
  courses: z.array(courseHeadSchema.extend({ counts: takeUpCountsSchema })),
  /** What can be chosen, whatever is chosen now. */
  choices: z.object({
    phases: z.array(named),
    hubs: z.array(named),
    kinds: z.array(named),
    terms: z.array(named),
    courses: z.array(named),
  }),
});

export type TrustCpd = z.infer<typeof trustCpdSchema>;
export type TrustCpdQuery = z.infer<typeof trustCpdQuerySchema>;
export type TrustFigure = z.infer<typeof trustFigureSchema>;
export type SchoolLine = z.infer<typeof schoolLineSchema>;
