import { z } from "zod";
import type { ResourceId } from "../../../shared/domain/resources/resource.ts";

/** The resource that an address names. */
export const resourceParams = z.object({
  resource: z
    .string()
    .min(1)
    .max(200)
    .transform((id) => id as ResourceId),
});
