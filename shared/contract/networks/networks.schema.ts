import { z } from "zod";
import { instantSchema } from "../meetings/plan.schema.ts";

/** `GET /api/networks`: every network, one's own first. */
export const networksSchema = z.object({
  networks: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      purpose: z.string(),
      mine: z.boolean(),
      leads: z.array(z.object({ id: z.string(), name: z.string(), posts: z.string() })),
      members: z.number().int(),
      /** The membership rule in words. */
      membership: z.string(),
      meetingsPerYear: z.number().int(),
      /** Whether the person who asks may plan its meetings. */
      canPlan: z.boolean().optional(),
      /** The meeting under way or next to come, if one is scheduled. */
      next: z
        .object({ id: z.string(), title: z.string(), startsAt: instantSchema, endsAt: instantSchema })
        .optional(),
    }),
  ),
});

export type Networks = z.infer<typeof networksSchema>;
