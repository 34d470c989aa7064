import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type ErasureBody, erasurePreviewSchema } from "../../../shared/contract/records/erasure.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";

const erasureKey = (person: string) => ["erasure", person] as const;
/** While somebody is being erased, it is asked again how far it is. */
const askAgainMilliseconds = 2000;

/** `GET /api/directory/staff/{person}/erasure`. */
const erasureOptions = (api: ApiClient, person: string) =>
  queryOptions({
    queryKey: erasureKey(person),
    queryFn: ({ signal }) =>
      api.ask(
        { method: "GET", path: path`/api/directory/staff/${person}/erasure`, signal },
        erasurePreviewSchema,
      ),
    refetchInterval: ({ state }) => (state.data?.isUnderWay && !state.error ? askAgainMilliseconds : false),
  });

/** What an erasure takes and leaves; once it is done, there is nobody of that id. */
export const useErasure = (person: string) => useQuery(erasureOptions(useApi(), person));

/** `POST /api/directory/staff/{person}/erasure`. Sent twice it is done once. */
export function useErase(person: string) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ErasureBody) =>
      api.ask(
        { method: "POST", path: path`/api/directory/staff/${person}/erasure`, body },
        erasurePreviewSchema,
      ),
    onSuccess: (asked) => queries.setQueryData(erasureKey(person), asked),
  });
}
