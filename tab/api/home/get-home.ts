import { queryOptions, useQuery } from "@tanstack/react-query";
import { homeSchema } from "../../../shared/contract/briefing/home.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";

export const homeKey = ["home"] as const;

/** `GET /api/home`. */
export const homeOptions = (api: ApiClient) =>
  queryOptions({
    queryKey: homeKey,
    queryFn: ({ signal }) => api.ask({ method: "GET", path: "/api/home", signal }, homeSchema),
  });

export const useHome = () => useQuery(homeOptions(useApi()));
