import { z } from "zod";
import { expectations, replyKinds } from "../../domain/meetings/invitation.ts";
import { meetingKinds, meetingModes, meetingStandings } from "../../domain/meetings/meeting.ts";
import { instantSchema, meetingPlanSchema } from "./plan.schema.ts";

const named = z.object({ id: z.string(), name: z.string() });

export const replySchema = z.object({
  kind: z.enum(replyKinds),
  reason: z.string().optional(),
  representative: named.optional(),
});

/** One meeting in a list, as the person who asks sees it. */
export const meetingSummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(meetingKinds),
  network: named.optional(),
  standing: z.enum(meetingStandings),
  startsAt: instantSchema,
  endsAt: instantSchema,
  mode: z.enum(meetingModes),
  /** In words: "Online", "Hall, Flax Bourton Church of England Primary School". */
  where: z.string(),
  /** The person's own part in it; absent for a meeting that is not for them. */
  mine: z
    .object({
      expectation: z.enum(expectations),
      /** "Because you are DSL at Flax Bourton." */
      because: z.string(),
      reply: replySchema.optional(),
    })
    .optional(),
  joinUrl: z.string().optional(),
  preWorkMinutes: z.number().int(),
  series: z.object({ id: z.string(), occurrence: z.number().int(), of: z.number().int() }).optional(),
  /** Whether the person who asks may change it. */
  canPlan: z.boolean(),
});

/** `GET /api/meetings?from=&to=&network=&school=&role=&mine=`: in order of start; dates are of England, both included. */
export const meetingsSchema = z.object({ meetings: z.array(meetingSummarySchema) });

/** How many of the invited have said what. */
export const talliesSchema = z.object({
  invited: z.number().int(),
  accepted: z.number().int(),
  tentative: z.number().int(),
  declined: z.number().int(),
  apologies: z.number().int(),
  represented: z.number().int(),
  waiting: z.number().int(),
  noReply: z.number().int(),
});

/** `GET /api/meetings/{id}`, and the answer to everything that changes a meeting. */
export const meetingDetailSchema = meetingSummarySchema.extend({
  version: z.string(),
  plan: meetingPlanSchema,
  /** The audiences in words with their numbers: "41 people: DSLs at primary schools"; empty when nobody was chosen. */
  mandatoryWords: z.string(),
  optionalWords: z.string(),
  /** "Afterwards each school cascades it to its own staff by 18 December 2026: teachers."; absent when nothing is asked. */
  cascadeWords: z.string().optional(),
  organisedBy: named,
  movedFrom: instantSchema.optional(),
  cancelledBecause: z.string().optional(),
  /** `going-out` until everybody has heard of what stands here. */
  delivery: z.enum(["draft", "going-out", "sent"]),
  tallies: talliesSchema,
  placesLeft: z.number().int().optional(),
  /** Whether the person may reply, or ask to join an optional meeting that did not name them. */
  canReply: z.boolean(),
  canJoin: z.boolean(),
});

/** `GET /api/meetings/{id}/people`: all for the network's leads and the central team, a head's own staff for a head. */
export const meetingPeopleSchema = z.object({
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      posts: z.string(),
      schools: z.array(named),
      expectation: z.enum(expectations),
      because: z.string(),
      reply: replySchema.optional(),
    }),
  ),
});

/**
 * `PUT /api/meetings/{id}/reply`; `for` is another person, when a lead or head replies for them. It answers the meeting as
 * the person who asks sees it, as `POST /api/meetings/{id}/join` does.
 */
export const replyBodySchema = z.object({
  kind: z.enum(["accepted", "tentative", "declined", "apologies", "represented"]),
  reason: z.string().max(1000).optional(),
  representative: z.string().max(100).optional(),
  for: z.string().max(100).optional(),
});

/** `GET /api/meetings/{id}/representatives?q=&for=`: at most 20 who could come instead of oneself, or of `for`. */
export const representativesSchema = z.object({
  people: z.array(named.extend({ posts: z.string() })),
});

export type Representatives = z.infer<typeof representativesSchema>;
export type MeetingSummary = z.infer<typeof meetingSummarySchema>;
export type MeetingsFound = z.infer<typeof meetingsSchema>;
export type MeetingDetail = z.infer<typeof meetingDetailSchema>;
export type MeetingPeople = z.infer<typeof meetingPeopleSchema>;
export type ReplyBody = z.infer<typeof replyBodySchema>;
