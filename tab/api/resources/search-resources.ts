import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { resourcesSchema } from "../../../shared/contract/resources/resources.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";

/** `GET /api/resources?q=`: best first; all by title without words. What was found before stays until the new is here. */
export const resourcesOptions = (api: ApiClient, words: string) =>
  queryOptions({
    queryKey: ["resources", words] as const,
    queryFn: ({ signal }) =>
      api.ask(
        { method: "GET", path: `/api/resources?${new URLSearchParams({ q: words })}`, signal },
        resourcesSchema,
      ),
    placeholderData: keepPreviousData,
  });

export const useResources = (words: string) => useQuery(resourcesOptions(useApi(), words));
