import { queryOptions, useQuery } from "@tanstack/react-query";
import { networksSchema } from "../../../shared/contract/networks/networks.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { networksKey } from "./network-keys.ts";

/** `GET /api/networks`: every network, one's own first. */
export const networksOptions = (api: ApiClient) =>
  queryOptions({
    queryKey: networksKey,
    queryFn: ({ signal }) => api.ask({ method: "GET", path: "/api/networks", signal }, networksSchema),
  });

export const useNetworks = () => useQuery(networksOptions(useApi()));
