import { useQuery } from "@tanstack/react-query";
import { missedSearchesSchema } from "../../../shared/contract/resources/missed-searches.schema.ts";
import { useApi } from "../api-context.ts";

/** What was searched for and not found. */
export const missedSearchesKey = ["missed-searches"] as const;

/** `GET /api/resources/upkeep/not-found`: what was searched for and not found; for those who curate. */
export function useMissedSearches() {
  const api = useApi();
  return useQuery({
    queryKey: missedSearchesKey,
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: "/api/resources/upkeep/not-found", signal }, missedSearchesSchema),
  });
}
