import { z } from "zod";
import { roles } from "../../domain/directory/role.ts";
import { resourceSchema } from "./resources.schema.ts";

/**
 * `GET /api/resources/opened-by-colleagues`: what the holders of the reader's posts opened most in the last month, of what is current
 * and the reader may see; `by` is the post of theirs whose holders opened it most.
 */
export const openedByColleaguesSchema = z.object({
  resources: z.array(resourceSchema.extend({ by: z.enum(roles) })),
});

/** `GET /api/resources/upkeep/opened`: what was opened most, of what the reader keeps; who opened it is not known. */
export const mostOpenedSchema = z.object({
  since: z.string(),
  resources: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      networks: z.array(z.string()),
      isSuperseded: z.boolean(),
      times: z.number().int(),
    }),
  ),
});

export type OpenedByColleagues = z.infer<typeof openedByColleaguesSchema>;
export type MostOpened = z.infer<typeof mostOpenedSchema>;
