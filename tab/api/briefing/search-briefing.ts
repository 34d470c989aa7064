import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { archiveSchema } from "../../../shared/contract/briefing/edition.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { archiveKey } from "./briefing-keys.ts";

/** `GET /api/briefing/search?q=`: items of published editions, best first. Asks nothing until there are words. */
export const archiveOptions = (api: ApiClient, words: string) =>
  queryOptions({
    queryKey: archiveKey(words),
    queryFn: ({ signal }) =>
      api.ask(
        { method: "GET", path: `/api/briefing/search?${new URLSearchParams({ q: words })}`, signal },
        archiveSchema,
      ),
    enabled: words !== "",
    placeholderData: keepPreviousData,
  });

export const useBriefingSearch = (words: string) => useQuery(archiveOptions(useApi(), words));
