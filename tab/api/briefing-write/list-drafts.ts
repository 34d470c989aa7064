import { queryOptions, useQuery } from "@tanstack/react-query";
import { draftsSchema } from "../../../shared/contract/briefing/edition.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { draftsKey } from "./briefing-write-keys.ts";

/** `GET /api/briefing/drafts`: the Tuesdays that can be written for, those that are skipped, and those whose briefing has gone out. */
export const draftsOptions = (api: ApiClient) =>
  queryOptions({
    queryKey: draftsKey,
    queryFn: ({ signal }) => api.ask({ method: "GET", path: "/api/briefing/drafts", signal }, draftsSchema),
  });

export const useDrafts = () => useQuery(draftsOptions(useApi()));
