import { z } from "zod";
import { correctionKinds } from "../../domain/briefing/corrections/correction.ts";

/** What was done to an item after its edition had gone out. Apart from the rest, since the first page brings it along. */
export const correctionSchema = z.object({
  kind: z.enum(correctionKinds),
  at: z.iso.datetime(),
  note: z.string(),
});

export type CorrectionShown = z.infer<typeof correctionSchema>;
