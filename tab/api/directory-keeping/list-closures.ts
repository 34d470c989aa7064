import { queryOptions, useQuery } from "@tanstack/react-query";
import { closuresSchema } from "../../../shared/contract/directory/closures.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";

/** `GET /api/directory/closures`: earliest first. */
export const closuresOptions = (api: ApiClient) =>
  queryOptions({
    queryKey: ["directory", "closures"] as const,
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: "/api/directory/closures", signal }, closuresSchema),
  });

export const useClosures = () => useQuery(closuresOptions(useApi()));
