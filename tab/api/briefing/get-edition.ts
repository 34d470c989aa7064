import { queryOptions, useQuery } from "@tanstack/react-query";
import { readerEditionSchema } from "../../../shared/contract/briefing/edition.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { editionKey } from "./briefing-keys.ts";

/** `GET /api/briefing/editions/{id}`: as the person who asks sees it. */
export const editionOptions = (api: ApiClient, edition: string) =>
  queryOptions({
    queryKey: editionKey(edition),
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: path`/api/briefing/editions/${edition}`, signal }, readerEditionSchema),
  });

export const useEdition = (edition: string) => useQuery(editionOptions(useApi(), edition));
