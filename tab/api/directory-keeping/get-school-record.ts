import { queryOptions, useQuery } from "@tanstack/react-query";
import { schoolRecordSchema } from "../../../shared/contract/directory/school-records.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";

/** `GET /api/directory/school-records/{urn}`: one school, with the version that a save must carry. */
export const schoolRecordOptions = (api: ApiClient, urn: string) =>
  queryOptions({
    queryKey: ["directory", "school-records", urn] as const,
    queryFn: ({ signal }) =>
      api.ask(
        { method: "GET", path: path`/api/directory/school-records/${urn}`, signal },
        schoolRecordSchema,
      ),
  });

export const useSchoolRecord = (urn: string) => useQuery(schoolRecordOptions(useApi(), urn));
