import { queryOptions, useQuery } from "@tanstack/react-query";
import { keptResourcesSchema } from "../../../shared/contract/resources/keeping-resources.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { keptResourcesKey } from "./resource-keys.ts";

/** `GET /api/resources/kept`: what waits and what was put away. */
export const keptResourcesOptions = (api: ApiClient) =>
  queryOptions({
    queryKey: keptResourcesKey,
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: "/api/resources/kept", signal }, keptResourcesSchema),
  });

export const useKeptResources = () => useQuery(keptResourcesOptions(useApi()));
