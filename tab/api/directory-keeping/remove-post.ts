import { useMutation } from "@tanstack/react-query";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { useAfterKeeping } from "./use-after-keeping.ts";

/** `DELETE /api/directory/posts/{id}`: as if the post had never been. */
export function useRemovePost() {
  const api = useApi();
  const afterKeeping = useAfterKeeping();
  return useMutation({
    mutationFn: ({ id, version }: { readonly id: string; readonly version: string }) =>
      api.tell({ method: "DELETE", path: path`/api/directory/posts/${id}`, version }),
    onSettled: afterKeeping,
  });
}
