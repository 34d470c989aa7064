import { z } from "zod";
import { attendanceOutcomes } from "../../domain/attendance/attendance.ts";
import { courseKinds } from "../../domain/cpd/course.ts";
import { obligationStandings } from "../../domain/cpd/obligation.ts";
import { expectations } from "../../domain/meetings/invitation.ts";
import { meetingModes } from "../../domain/meetings/meeting.ts";
import { instantSchema } from "../meetings/plan.schema.ts";
import { myCascadeSchema } from "./cascade.schema.ts";
import { feedbackToGiveSchema } from "./feedback.schema.ts";
import { madeIdSchema } from "./made-id.schema.ts";

/** A date of England, `2026-12-19`. */
const dateSchema = z.string();

const courseSchema = z.object({
  id: z.string(),
  title: z.string(),
  about: z.string(),
  kind: z.enum(courseKinds),
  /** The kind in words: "Statutory". */
  kindWords: z.string(),
  /** The trust's priorities that it serves, in words. */
  priorities: z.array(z.string()),
});

/** A meeting still to come that counts towards a course, and that the person may come to. */
export const cpdSessionSchema = z.object({
  /** Opens at `/meetings/{meeting}`, where one replies. */
  meeting: z.string(),
  title: z.string(),
  startsAt: instantSchema,
  endsAt: instantSchema,
  mode: z.enum(meetingModes),
  /** In words: "Online", "Hall, Flax Bourton Church of England Primary School". */
  where: z.string(),
  /** What the person said: "You are coming."; absent when they said nothing. */
  reply: z.string().optional(),
});

/** What the person can hand in for a course by themselves, and how what they handed in stands. */
const handInSchema = z.object({
  takesCertificate: z.boolean(),
  /** Absent where there is no recording to answer; without an address it is not there yet. */
  recording: z.object({ address: z.string().optional(), question: z.string() }).optional(),
  /** "Your certificate of 3 November from Acme waits to be approved." */
  certificates: z.array(z.string()),
});

/** Something that the person must complete, or has. */
export const obligationViewSchema = z.object({
  course: courseSchema,
  standing: z.enum(obligationStandings),
  /** The standing in a word or two: "Overdue", "To do", "Cannot be met", "Exempt", "Done". */
  standingWords: z.string(),
  /** Absent for what is done for good. For something done that is to be renewed: until when it holds. */
  dueOn: dateSchema.optional(),
  /** When it was last completed; absent when it never was. */
  completedOn: dateSchema.optional(),
  /** The whole explanation: "Because you are DSL at Flax Bourton; due Saturday 19 December; two sessions left, one online." */
  sentence: z.string(),
  /** What would meet it: "Come to one of its sessions or watch the recording and answer its question."; empty for what is not owed. */
  toMeet: z.string(),
  handIn: handInSchema,
  /** In order of start. */
  sessions: z.array(cpdSessionSchema),
});

/** Something that the person may do; it is never owed (invariant 5). */
export const optionalOfferSchema = z.object({
  course: courseSchema,
  completedOn: dateSchema.optional(),
  /** "You may take part: you are maths lead at Flax Bourton; two sessions left, one online." */
  sentence: z.string(),
  handIn: handInSchema,
  sessions: z.array(cpdSessionSchema),
});

/** How one meeting that is over stands for the person, newest first. */
export const myAttendanceSchema = z.object({
  meeting: z.string(),
  title: z.string(),
  startsAt: instantSchema,
  /** Absent for somebody who came uninvited. */
  expectation: z.enum(expectations).optional(),
  outcome: z.enum(attendanceOutcomes),
  outcomeWords: z.string(),
  /** "38 of 60 minutes by the Teams report; 45 needed." */
  sentence: z.string(),
  /** Whether the person may say that this is not right: it is recorded, and a dispute does not wait already. */
  canDispute: z.boolean(),
  /** "You said on 2 December: I was there."; absent when nothing waits for a decision. */
  dispute: z.string().optional(),
});

/** `GET /api/cpd/mine`, and the answer to `POST /api/cpd/mine/disputes`. */
export const myCpdSchema = z.object({
  /** "2026-27". */
  year: z.string(),
  /** "2 courses to do, one of them overdue." */
  summary: z.string(),
  /** What is overdue first, then what is owed by its date, then what is impossible, exempt and met. */
  obligations: z.array(obligationViewSchema),
  optional: z.array(optionalOfferSchema),
  attendance: z.array(myAttendanceSchema),
  /** What they answer for at their schools, what is open first; absent about another. */
  cascades: z.array(myCascadeSchema).optional(),
  /** The meetings they were at and have not yet said what they thought of, while they can; absent about another. */
  feedback: z.array(feedbackToGiveSchema).optional(),
});

/** `POST /api/cpd/mine/disputes`: the person's own word about a meeting. Sent again with the same `id` it stands once. */
export const disputeBodySchema = z.object({
  /** Made by whoever sends it, once for each dispute. */
  id: madeIdSchema,
  meeting: z.string().min(1).max(100),
  because: z.string().trim().min(1).max(1000),
});

export type MyCpd = z.infer<typeof myCpdSchema>;
export type ObligationView = z.infer<typeof obligationViewSchema>;
export type OptionalOffer = z.infer<typeof optionalOfferSchema>;
export type HandIn = z.infer<typeof handInSchema>;
export type CpdSession = z.infer<typeof cpdSessionSchema>;
export type MyAttendance = z.infer<typeof myAttendanceSchema>;
export type DisputeBody = z.infer<typeof disputeBodySchema>;
