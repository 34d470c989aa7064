import { queryOptions, useQuery } from "@tanstack/react-query";
import { resourceDetailSchema } from "../../../shared/contract/resources/resources.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";

/** `GET /api/resources/{id}`. */
export const resourceOptions = (api: ApiClient, id: string) =>
  queryOptions({
    queryKey: ["resource", id] as const,
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: path`/api/resources/${id}`, signal }, resourceDetailSchema),
  });

export const useResource = (id: string) => useQuery(resourceOptions(useApi(), id));
