import { z } from "zod";
import { erasureLimits } from "../../domain/records/erasure.ts";

/** `GET /api/directory/staff/{id}/erasure`, for the central team: what goes and what stays. */
export const erasurePreviewSchema = z.object({
  name: z.string(),
  /** Why they cannot be erased yet; absent when they can. */
  refusal: z.string().optional(),
  /** Asked for, and being done. */
  isUnderWay: z.boolean(),
  /** "3 posts that have ended", a line each. */
  goes: z.array(z.string()),
  stays: z.array(z.string()),
});

/** `POST /api/directory/staff/{id}/erasure`; answered with 202 and the preview. */
export const erasureBodySchema = z.object({
  /** As it was typed. */
  name: z.string().max(300),
  because: z.string().max(erasureLimits.because * 2),
});

export type ErasurePreview = z.infer<typeof erasurePreviewSchema>;
export type ErasureBody = z.infer<typeof erasureBodySchema>;
