import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { type Resources, resourcesSchema } from "../../../shared/contract/resources/resources.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";

/** Filters by their names in the contract. */
type ResourceFilters = Readonly<Partial<Record<keyof Resources["counts"], string>>>;

/** `GET /api/resources?q=`: best first; by title without words. What was found before stays until the new is here. */
export const resourcesOptions = (api: ApiClient, words: string, filters: ResourceFilters) =>
  queryOptions({
    queryKey: ["resources", words, filters] as const,
    queryFn: ({ signal }) =>
      api.ask(
        { method: "GET", path: `/api/resources?${new URLSearchParams({ q: words, ...filters })}`, signal },
        resourcesSchema,
      ),
    placeholderData: keepPreviousData,
  });

export const useResources = (words: string, filters: ResourceFilters = {}) =>
  useQuery(resourcesOptions(useApi(), words, filters));
