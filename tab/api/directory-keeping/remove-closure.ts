import { useMutation } from "@tanstack/react-query";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { useAfterKeeping } from "./use-after-keeping.ts";

/** `DELETE /api/directory/closures/{id}`. */
export function useRemoveClosure() {
  const api = useApi();
  const afterKeeping = useAfterKeeping();
  return useMutation({
    mutationFn: ({ id, version }: { readonly id: string; readonly version: string }) =>
      api.tell({ method: "DELETE", path: path`/api/directory/closures/${id}`, version }),
    onSettled: afterKeeping,
  });
}
