import { useMutation } from "@tanstack/react-query";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { useAfterPlanning } from "./use-after-planning.ts";

/** `DELETE /api/meetings/{id}`: only a draft can go, because nobody has heard of it. */
export function useDeleteMeeting() {
  const api = useApi();
  const afterPlanning = useAfterPlanning();
  return useMutation({
    mutationFn: ({ id, version }: { readonly id: string; readonly version: string }) =>
      api.tell({ method: "DELETE", path: path`/api/meetings/${id}`, version }),
    onSuccess: () => afterPlanning(),
  });
}
