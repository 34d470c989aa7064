import { useMutation } from "@tanstack/react-query";
import { useCallback } from "react";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { thisPage } from "./this-page.ts";

/** `DELETE /api/briefing/editions/{id}/writers/{page}`: this page has the edition open no longer. What does not arrive shows by itself within a minute or so. */
export function useLeaveWriting(edition: string): () => void {
  const api = useApi();
  const { mutate } = useMutation({
    mutationFn: (left: string) =>
      api.tell({
        method: "DELETE",
        path: path`/api/briefing/editions/${left}/writers/${thisPage}`,
        outlivesPage: true,
      }),
  });
  return useCallback(() => mutate(edition), [mutate, edition]);
}
