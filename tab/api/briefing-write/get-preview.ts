import { queryOptions, useQuery } from "@tanstack/react-query";
import { readerEditionSchema } from "../../../shared/contract/briefing/edition.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { previewKey } from "./briefing-write-keys.ts";

/** `GET /api/briefing/editions/{id}/preview?reader=`: the edition as this person will read it. Never shows one reader's text under another's name while it loads. */
export const previewOptions = (api: ApiClient, edition: string, reader: string) =>
  queryOptions({
    queryKey: previewKey(edition, reader),
    queryFn: ({ signal }) =>
      api.ask(
        {
          method: "GET",
          path: `${path`/api/briefing/editions/${edition}/preview`}?${new URLSearchParams({ reader })}`,
          signal,
        },
        readerEditionSchema,
      ),
    enabled: reader !== "",
  });

export const usePreview = (edition: string, reader: string) =>
  useQuery(previewOptions(useApi(), edition, reader));
