import { queryOptions, useQuery } from "@tanstack/react-query";
import { takeUpSchema } from "../../../shared/contract/briefing/take-up.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { takeUpKey } from "./briefing-write-keys.ts";

const everyThreeSeconds = 3000;

/** `GET /api/briefing/editions/{id}/take-up`: every school for editors, a head's own schools for a head. Asked again every three seconds while it can be seen. */
export const takeUpOptions = (api: ApiClient, edition: string) =>
  queryOptions({
    queryKey: takeUpKey(edition),
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: path`/api/briefing/editions/${edition}/take-up`, signal }, takeUpSchema),
    refetchInterval: everyThreeSeconds,
    refetchIntervalInBackground: false,
  });

export const useTakeUp = (edition: string) => useQuery(takeUpOptions(useApi(), edition));
