import { queryOptions, useQuery } from "@tanstack/react-query";
import { keptSettingsSchema } from "../../../shared/contract/directory/settings.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";

/** `GET /api/settings`: what the trust sets, with the version that a save must carry. */
export const settingsOptions = (api: ApiClient) =>
  queryOptions({
    queryKey: ["settings"] as const,
    queryFn: ({ signal }) => api.ask({ method: "GET", path: "/api/settings", signal }, keptSettingsSchema),
  });

export const useSettings = () => useQuery(settingsOptions(useApi()));
