import { z } from "zod";

export const resourceSchema = z.object({
  id: z.string(),
  title: z.string(),
  address: z.string(),
  publisher: z.string(),
  kind: z.string(),
  phase: z.string(),
  networks: z.array(z.string()),
  description: z.string(),
});

/** `GET /api/resources?q=`: links that match, best first; all by title when `q` is empty. */
export const resourcesSchema = z.object({ total: z.number().int(), resources: z.array(resourceSchema) });

export type Resource = z.infer<typeof resourceSchema>;
export type Resources = z.infer<typeof resourcesSchema>;
