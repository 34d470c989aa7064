import { queryOptions, useQuery } from "@tanstack/react-query";
import { schoolsSchema } from "../../../shared/contract/directory/choices.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";

/** `GET /api/directory/schools`. Schools change once in years: asked once while the tab is open. */
export const schoolsOptions = (api: ApiClient) =>
  queryOptions({
    queryKey: ["directory", "schools"] as const,
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: "/api/directory/schools", signal }, schoolsSchema),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const useSchools = () => useQuery(schoolsOptions(useApi()));

/** The same for a page that knows only later whether this person may ask. */
export const useSchoolsWhen = (enabled: boolean) => useQuery({ ...schoolsOptions(useApi()), enabled });
