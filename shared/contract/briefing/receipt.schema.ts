import { z } from "zod";

/** `PUT` or `DELETE /api/briefing/items/{id}/receipt/{act}`: the reader's own standing with an item. */
export const itemActSchema = z.enum(["acknowledged", "done"]);

export const receiptAnswerSchema = z.object({
  acknowledged: z.boolean(),
  done: z.boolean(),
});

export type ItemAct = z.infer<typeof itemActSchema>;
export type ReceiptAnswer = z.infer<typeof receiptAnswerSchema>;
