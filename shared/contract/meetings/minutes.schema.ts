import { z } from "zod";

const named = z.object({ id: z.string(), name: z.string() });

export const meetingActionSchema = z.object({
  id: z.string(),
  text: z.string(),
  owner: named,
  dueOn: z.iso.date().optional(),
  done: z.boolean(),
  /** Whether the person who asks may mark it done. */
  mine: z.boolean(),
});

/** `GET /api/meetings/{id}/minutes`; `version` is empty while nobody has written any. */
export const minutesSchema = z.object({
  meeting: z.string(),
  version: z.string(),
  text: z.string(),
  /** What the network agreed, a sentence each. */
  agreed: z.array(z.string()),
  actions: z.array(meetingActionSchema),
  canWrite: z.boolean(),
});

const writtenSchema = z.object({
  text: z.string().max(50_000),
  agreed: z.array(z.string().max(500)).max(100),
  actions: z
    .array(
      z.object({
        id: z.string().min(1).max(100),
        text: z.string().max(500),
        owner: z.string().max(100),
        dueOn: z.string().max(10).optional(),
        done: z.boolean(),
      }),
    )
    .max(100),
});

/**
 * `PUT /api/meetings/{id}/minutes`, with If-Match; an empty version (`""`) makes the first. `base` is what the writer began
 * from: with it, what somebody else saved meanwhile in other places is put together with what is sent, and the answer
 * shows both. A lost race in the same place answers `minutes.changed` with `current`.
 */
export const minutesBodySchema = writtenSchema.extend({ base: writtenSchema.optional() });

/** `PUT /api/meetings/{id}/actions/{action}`: done, or not done after all. It answers the minutes. */
export const actionDoneSchema = z.object({ done: z.boolean() });

export type MeetingActionView = z.infer<typeof meetingActionSchema>;
export type MinutesView = z.infer<typeof minutesSchema>;
export type MinutesBody = z.infer<typeof minutesBodySchema>;
