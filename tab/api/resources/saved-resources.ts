import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { savedResourcesSchema } from "../../../shared/contract/resources/saved-resources.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { resourcesKey } from "./resource-keys.ts";

const savedKey = ["resources-saved"] as const;

/** `GET /api/resources/saved`: what the reader saved, the newest first. */
export const savedResourcesOptions = (api: ApiClient) =>
  queryOptions({
    queryKey: savedKey,
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: "/api/resources/saved", signal }, savedResourcesSchema),
  });

export const useSavedResources = () => useQuery(savedResourcesOptions(useApi()));

/** `PUT` and `DELETE /api/resources/{id}/saved`. Sent twice it is done once. */
export function useSaveResource(id: string) {
  const api = useApi();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: (isSaved: boolean) =>
      api.tell({ method: isSaved ? "PUT" : "DELETE", path: path`/api/resources/${id}/saved` }),
    onSettled: () =>
      Promise.all([savedKey, resourcesKey].map((queryKey) => answers.invalidateQueries({ queryKey }))),
  });
}
