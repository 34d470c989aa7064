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
      /** What one answer for the school did, by whom: of items that a school answers once. */
      answers: z.array(z.object({ id: z.string(), by: z.string(), on: z.string() })).optional(),
      readers: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          opened: z.boolean(),
          items: z.array(
            z.object({
              id: z.string(),
              standing: z.enum(standings),
              /** Who has it to do for them; for the school's head and the central team. */
              handedTo: z.string().optional(),
            }),
          ),
        }),
      ),
    }),
  ),
});

export type TakeUp = z.infer<typeof takeUpSchema>;
