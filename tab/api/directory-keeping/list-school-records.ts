import { queryOptions, useQuery } from "@tanstack/react-query";
import { schoolRecordsSchema } from "../../../shared/contract/directory/school-records.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";

/** `GET /api/directory/school-records`: the schools as the central team keeps them. */
export const schoolRecordsOptions = (api: ApiClient) =>
  queryOptions({
    queryKey: ["directory", "school-records"] as const,
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: "/api/directory/school-records", signal }, schoolRecordsSchema),
  });

export const useSchoolRecords = () => useQuery(schoolRecordsOptions(useApi()));
