import { z } from "zod";
import { handoverShown } from "./handover.schema.ts";

/** `PUT` or `DELETE /api/briefing/items/{id}/receipt/{act}`: the reader's own standing with an item. */
export const itemActSchema = z.enum(["acknowledged", "done"]);

/** How the item then stands for the reader. */
export const receiptAnswerSchema = z.object({
  acknowledged: z.boolean(),
  done: z.boolean(),
  ...handoverShown,
});

export type ItemAct = z.infer<typeof itemActSchema>;
export type ReceiptAnswer = z.infer<typeof receiptAnswerSchema>;
