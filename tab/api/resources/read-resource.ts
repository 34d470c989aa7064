import { queryOptions, useQuery } from "@tanstack/react-query";
import { resourceDetailSchema } from "../../../shared/contract/resources/resources.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { resourceKey } from "./resource-keys.ts";

/** `GET /api/resources/{id}`. */
export const resourceOptions = (api: ApiClient, id: string) =>
  queryOptions({
    queryKey: resourceKey(id),
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: path`/api/resources/${id}`, signal }, resourceDetailSchema),
  });

export const useResource = (id: string) => useQuery(resourceOptions(useApi(), id));
