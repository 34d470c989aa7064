import { queryOptions, useQuery } from "@tanstack/react-query";
import { minutesSchema } from "../../../shared/contract/meetings/minutes.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { minutesKey } from "./meeting-keys.ts";

/** `GET /api/meetings/{id}/minutes`. */
export const minutesOptions = (api: ApiClient, meeting: string) =>
  queryOptions({
    queryKey: minutesKey(meeting),
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: path`/api/meetings/${meeting}/minutes`, signal }, minutesSchema),
  });

export const useMinutes = (meeting: string) => useQuery(minutesOptions(useApi(), meeting));
