import { z } from "zod";

/** `GET /api/resources/upkeep/not-found`: searches that found nothing, the most frequent first; who searched is not known. */
export const missedSearchesSchema = z.object({
  since: z.string(),
  searches: z.array(
    z.object({
      words: z.string(),
      times: z.number().int(),
      /** What is pinned for it by now. */
      pinned: z.array(z.object({ id: z.string(), title: z.string() })),
    }),
  ),
});

export type MissedSearches = z.infer<typeof missedSearchesSchema>;
