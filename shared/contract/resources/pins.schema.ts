import { z } from "zod";
import { pinStandings } from "../../domain/resources/pins/pin-standings.ts";

export const pinSchema = z.object({
  id: z.string(),
  /** The search that it is shown first for, as it was written. */
  words: z.string(),
  /** What puts it back where it stood, once it was taken away. */
  pinnedAt: z.iso.datetime(),
});

/** `POST /api/resources/{id}/pins`: shows it first for these words; answers the pin. Sent twice it is one. `DELETE /api/resources/pins/{id}` answers nothing. */
export const pinBodySchema = z.object({ words: z.string().max(1000), pinnedAt: z.iso.datetime().optional() });

/** `GET /api/resources/upkeep/pins`: what is pinned of what one keeps; what shows nothing comes first. */
export const pinnedAnswersSchema = z.object({
  pins: z.array(
    pinSchema.extend({
      /** Absent where it is gone for good. */
      resource: z.object({ id: z.string(), title: z.string() }).optional(),
      standing: z.enum(pinStandings),
      /** "Chosen by the SENDCO network". */
      chosenBy: z.string(),
      /** Who pinned it, by name. */
      by: z.string(),
    }),
  ),
});

export type PinBody = z.infer<typeof pinBodySchema>;
export type Pin = z.infer<typeof pinSchema>;
export type PinnedAnswers = z.infer<typeof pinnedAnswersSchema>;
