import { z } from "zod";

/** `PUT /api/briefing/editions/{id}/writers`: that one has it open, and which item; said every ten seconds while it is. */
export const writingHereSchema = z.object({ item: z.string().min(1).max(100).optional() });

/** Who else has it open, and a mark that differs when anything in it was saved. */
export const writersHereSchema = z.object({
  others: z.array(z.object({ id: z.string(), name: z.string(), item: z.string().optional() })),
  stands: z.string(),
});

export type WritersShown = z.infer<typeof writersHereSchema>;
