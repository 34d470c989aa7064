import { z } from "zod";

/** `PUT` or `DELETE /api/briefing/items/{id}/receipt/{act}`: the reader's own standing with an item. */
export const itemActSchema = z.enum(["acknowledged", "done"]);

/** Which state of the item was pressed on: a press on one that was corrected since records nothing. */
export const receiptBodySchema = z.object({
  /** How often it had been corrected when it was read; unsaid by programs that do not look. */
  revision: z.number().int().min(0).max(10_000).optional(),
});

export const receiptAnswerSchema = z.object({
  acknowledged: z.boolean(),
  done: z.boolean(),
});

export type ItemAct = z.infer<typeof itemActSchema>;
export type ReceiptAnswer = z.infer<typeof receiptAnswerSchema>;
