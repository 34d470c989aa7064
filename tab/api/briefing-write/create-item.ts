import { useMutation } from "@tanstack/react-query";
import type { z } from "zod";
import { editorItemSchema, type newItemSchema } from "../../../shared/contract/briefing/item.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { useAfterWriting } from "./use-after-writing.ts";

export type NewItemSent = z.input<typeof newItemSchema>;

/** `POST /api/briefing/editions/{id}/items`. Safe to repeat: the item's id is the sender's. */
export function useCreateItem(edition: string) {
  const api = useApi();
  const afterWriting = useAfterWriting();
  return useMutation({
    mutationFn: (item: NewItemSent) =>
      api.ask(
        { method: "POST", path: path`/api/briefing/editions/${edition}/items`, body: item },
        editorItemSchema,
      ),
    onSuccess: (created) =>
      afterWriting(edition, (draft) => ({
        ...draft,
        items: [...draft.items.filter(({ id }) => id !== created.id), created],
      })),
  });
}
