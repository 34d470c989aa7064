import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { planSchema } from "../../../shared/contract/cpd/plan.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";

/** `GET /api/cpd/plan`: the year's CPD by term, for oneself, a post or all. */
export function usePlan(asked: { readonly year?: string | undefined; readonly for: string }) {
  const api = useApi();
  const address = asked.year
    ? path`/api/cpd/plan?for=${asked.for}&year=${asked.year}`
    : path`/api/cpd/plan?for=${asked.for}`;
  return useQuery({
    queryKey: ["cpd", "plan", asked],
    queryFn: ({ signal }) => api.ask({ method: "GET", path: address, signal }, planSchema),
    placeholderData: keepPreviousData,
  });
}
