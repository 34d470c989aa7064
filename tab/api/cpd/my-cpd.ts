import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type DisputeBody, myCpdSchema } from "../../../shared/contract/cpd/my-cpd.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";

/** Under this key one's own CPD is kept: what changes a register lets it go. */
export const myCpdKey = ["cpd", "mine"] as const;

/** `GET /api/cpd/mine`. */
const myCpdOptions = (api: ApiClient) =>
  queryOptions({
    queryKey: myCpdKey,
    queryFn: ({ signal }) => api.ask({ method: "GET", path: "/api/cpd/mine", signal }, myCpdSchema),
  });

export const useMyCpd = () => useQuery(myCpdOptions(useApi()));

/** `POST /api/cpd/mine/disputes`. Sent again with the same id it stands once. */
export function useDispute() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: DisputeBody) =>
      api.ask({ method: "POST", path: "/api/cpd/mine/disputes", body }, myCpdSchema),
    onSuccess: (mine) => queries.setQueryData(myCpdKey, mine),
  });
}
