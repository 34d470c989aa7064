import { queryOptions, useQuery } from "@tanstack/react-query";
import { editionsSchema } from "../../../shared/contract/briefing/edition.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { editionsKey } from "./briefing-keys.ts";

/** `GET /api/briefing/editions`: newest first. */
export const editionsOptions = (api: ApiClient) =>
  queryOptions({
    queryKey: editionsKey,
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: "/api/briefing/editions", signal }, editionsSchema),
  });

export const useEditions = () => useQuery(editionsOptions(useApi()));
