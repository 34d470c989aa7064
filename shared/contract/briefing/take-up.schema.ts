import { z } from "zod";

/** In order of progress; shown by shape and word, not by colour alone. */
export const standings = ["not-for-them", "none", "opened", "acknowledged", "done"] as const;

/** `GET /api/briefing/editions/{id}/take-up?school={urn}`: editors see every school, a head their own. */
export const takeUpSchema = z.object({
  edition: z.string(),
  items: z.array(
    z.object({ id: z.string(), title: z.string(), asksFor: z.enum(["acknowledgement", "action"]) }),
  ),
  schools: z.array(
    z.object({
      urn: z.string(),
      name: z.string(),
      phase: z.string(),
      readers: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          opened: z.boolean(),
          items: z.array(z.object({ id: z.string(), standing: z.enum(standings) })),
        }),
      ),
    }),
  ),
});

export type TakeUp = z.infer<typeof takeUpSchema>;
