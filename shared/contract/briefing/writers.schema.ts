import { z } from "zod";

/** By what a page in a browser is known while it is open: a UUID that it makes for itself. */
export const writingPageSchema = z.uuid();

/** `PUT /api/briefing/editions/{id}/writers/{page}`: that one has it open in this page, and which item; said every ten seconds while it is. */
export const writingHereSchema = z.object({ item: z.string().min(1).max(100).optional() });

/** Who else has it open, and a mark that differs when anything in it was saved. */
export const writersHereSchema = z.object({
  others: z.array(z.object({ id: z.string(), name: z.string(), item: z.string().optional() })),
  stands: z.string(),
});

export type WritersShown = z.infer<typeof writersHereSchema>;
