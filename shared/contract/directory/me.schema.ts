import { z } from "zod";

/** Who is signed in and which doors to show. The server refuses; hiding is courtesy. */
export const meSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** "Headteacher, Flax Bourton Church of England Primary School" and so on, one a post. */
  posts: z.array(z.string()),
  canEditBriefing: z.boolean(),
  isCentralTeam: z.boolean(),
  /** Schools whose staff's take-up this person may see as their head. */
  headOf: z.array(z.object({ urn: z.string(), name: z.string() })),
  /** Networks whose take-up this person may see as a lead of them. */
  leadOf: z.array(z.object({ id: z.string(), name: z.string() })),
});

export type Me = z.infer<typeof meSchema>;
