import { z } from "zod";

const named = z.object({ id: z.string(), name: z.string() });

/** `GET /api/meetings/{id}/minutes`; `version` is empty while nobody has written any. */
export const minutesSchema = z.object({
  meeting: z.string(),
  version: z.string(),
  text: z.string(),
  /** What the network agreed, a sentence each. */
  agreed: z.array(z.string()),
  actions: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      owner: named,
      dueOn: z.iso.date().optional(),
      done: z.boolean(),
      /** Whether the person who asks may mark it done. */
      mine: z.boolean(),
    }),
  ),
  canWrite: z.boolean(),
});

/** `PUT /api/meetings/{id}/minutes`, with If-Match; an empty version makes the first. A lost race answers `minutes.changed` with `current`. */
export const minutesBodySchema = z.object({
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

/** `PUT /api/meetings/{id}/actions/{action}`: done, or not done after all. */
export const actionDoneSchema = z.object({ done: z.boolean() });

export type MinutesView = z.infer<typeof minutesSchema>;
export type MinutesBody = z.infer<typeof minutesBodySchema>;
