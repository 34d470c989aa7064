import { z } from "zod";
import { resourceSchema } from "./resources.schema.ts";

/** `GET /api/resources/saved`: what the reader saved, the newest first. `PUT` and `DELETE /api/resources/{id}/saved` answer nothing. */
export const savedResourcesSchema = z.object({ resources: z.array(resourceSchema) });

export type SavedResources = z.infer<typeof savedResourcesSchema>;
