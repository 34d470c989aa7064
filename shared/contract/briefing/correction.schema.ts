import { z } from "zod";
import { correctionSchema } from "./correction-shown.schema.ts";
import { editorItemSchema, itemContentSchema } from "./item.schema.ts";

const note = z.string().max(5000);
/** Chosen by the sender: the same one sent twice is one correction. `revision` is the item's as it was read. */
const sent = z.object({ id: z.uuid(), revision: z.number().int().min(0) });

/** `POST /api/briefing/editions/{edition}/items/{item}/corrections`. Who an item is for and where it stands stays as it went out. */
export const newCorrectionSchema = z.discriminatedUnion("kind", [
  sent.extend({
    kind: z.literal("corrected"),
    note,
    content: itemContentSchema.omit({ audience: true, section: true }),
  }),
  sent.extend({ kind: z.literal("withdrawn"), note }),
  sent.extend({ kind: z.literal("put-back") }),
]);

/** `GET /api/briefing/editions/{edition}/corrections`: everything in it that an editor may set right, withdrawn items too. */
export const correctionsSchema = z.object({
  id: z.string(),
  items: z.array(
    editorItemSchema.omit({ version: true }).extend({
      revision: z.number().int(),
      correction: correctionSchema.optional(),
      /** How many people have read it, and are told when it is corrected. */
      haveRead: z.number().int(),
      /** How many are told by e-mail when it is corrected, since their copy cannot be changed. */
      byMail: z.number().int(),
    }),
  ),
  /** How many corrections readers are still to be told of. */
  toTell: z.number().int(),
});

export type NewCorrectionBody = z.infer<typeof newCorrectionSchema>;
export type Corrections = z.infer<typeof correctionsSchema>;
export type CorrectableItem = Corrections["items"][number];
