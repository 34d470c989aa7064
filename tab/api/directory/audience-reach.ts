import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import {
  type AudienceBody,
  audienceReachSchema,
} from "../../../shared/contract/directory/audience.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";

/** `POST /api/directory/audience`: whom a rule reaches. It changes nothing, so its answer is kept like any other. */
export const audienceReachOptions = (api: ApiClient, audience: AudienceBody) =>
  queryOptions({
    queryKey: ["directory", "audience", audience] as const,
    queryFn: ({ signal }) =>
      api.ask(
        { method: "POST", path: "/api/directory/audience", body: { audience }, signal },
        audienceReachSchema,
      ),
    placeholderData: keepPreviousData,
  });

export const useAudienceReach = (audience: AudienceBody) =>
  useQuery(audienceReachOptions(useApi(), audience));
