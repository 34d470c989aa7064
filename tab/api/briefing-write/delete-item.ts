import { useMutation } from "@tanstack/react-query";
import type { EditorItem } from "../../../shared/contract/briefing/item.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { useAfterWriting } from "./use-after-writing.ts";

/** `DELETE /api/briefing/items/{id}`. */
export function useDeleteItem(edition: string) {
  const api = useApi();
  const afterWriting = useAfterWriting();
  return useMutation({
    mutationFn: ({ id, version }: Pick<EditorItem, "id" | "version">) =>
      api.tell({ method: "DELETE", path: path`/api/briefing/items/${id}`, version }),
    onSuccess: (_, { id }) =>
      afterWriting(edition, (draft) => ({ ...draft, items: draft.items.filter((item) => item.id !== id) })),
  });
}
