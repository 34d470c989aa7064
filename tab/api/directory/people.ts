import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { peopleSchema } from "../../../shared/contract/directory/choices.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";

/** `GET /api/directory/people?q=`: at most 20, best first. Asks nothing until there are words. */
export const peopleOptions = (api: ApiClient, words: string) =>
  queryOptions({
    queryKey: ["directory", "people", words] as const,
    queryFn: ({ signal }) =>
      api.ask(
        { method: "GET", path: `/api/directory/people?${new URLSearchParams({ q: words })}`, signal },
        peopleSchema,
      ),
    enabled: words !== "",
    placeholderData: keepPreviousData,
  });

export const usePeople = (words: string) => useQuery(peopleOptions(useApi(), words));
