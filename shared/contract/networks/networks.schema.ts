import { z } from "zod";

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
    }),
  ),
});

export type Networks = z.infer<typeof networksSchema>;
