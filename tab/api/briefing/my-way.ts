import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type MyWayShown, myWaySchema } from "../../../shared/contract/briefing/sending.schema.ts";
import type { Way } from "../../../shared/domain/briefing/sending/reach.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";

const myWayKey = ["briefing-way"] as const;

/** `GET /api/briefing/way`: how the briefing comes to oneself. */
export const myWayOptions = (api: ApiClient) =>
  queryOptions({
    queryKey: myWayKey,
    queryFn: ({ signal }) => api.ask({ method: "GET", path: "/api/briefing/way", signal }, myWaySchema),
  });

export const useMyWay = () => useQuery(myWayOptions(useApi()));

/** `PUT /api/briefing/way`. */
export function useChooseWay() {
  const api = useApi();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: (choice: Way) =>
      api.ask({ method: "PUT", path: "/api/briefing/way", body: { choice } }, myWaySchema),
    onSuccess: (way) => answers.setQueryData<MyWayShown>(myWayKey, way),
  });
}
