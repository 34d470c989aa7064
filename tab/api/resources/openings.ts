import { useMutation, useQuery } from "@tanstack/react-query";
import {
  mostOpenedSchema,
  openedByColleaguesSchema,
} from "../../../shared/contract/resources/openings.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";

/**
 * `POST /api/resources/{id}/opened`: counts that the reader opened it. What they opened waits for nothing, and one that could not be
 * counted is not theirs to mend.
 */
export function useNoteOpening(): (id: string) => void {
  const api = useApi();
  const { mutate } = useMutation({
    mutationFn: (id: string) => api.tell({ method: "POST", path: path`/api/resources/${id}/opened` }),
  });
  return mutate;
}

/** `GET /api/resources/opened-by-colleagues`. */
export function useOpenedByColleagues() {
  const api = useApi();
  return useQuery({
    queryKey: ["opened-by-colleagues"],
    queryFn: ({ signal }) =>
      api.ask(
        { method: "GET", path: "/api/resources/opened-by-colleagues", signal },
        openedByColleaguesSchema,
      ),
  });
}

/** `GET /api/resources/upkeep/opened`: for those who curate. */
export function useMostOpened() {
  const api = useApi();
  return useQuery({
    queryKey: ["most-opened"],
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: "/api/resources/upkeep/opened", signal }, mostOpenedSchema),
  });
}
