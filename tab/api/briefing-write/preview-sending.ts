import { queryOptions, useQuery } from "@tanstack/react-query";
import { previewedSendingSchema } from "../../../shared/contract/briefing/sending.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { previewedSendingKey } from "./briefing-write-keys.ts";

/** `GET /api/briefing/editions/{id}/preview/sending?reader=`: what this person will get by each way. Never shows one reader's under another's name while it loads. */
export const previewedSendingOptions = (api: ApiClient, edition: string, reader: string) =>
  queryOptions({
    queryKey: previewedSendingKey(edition, reader),
    queryFn: ({ signal }) =>
      api.ask(
        {
          method: "GET",
          path: `${path`/api/briefing/editions/${edition}/preview/sending`}?${new URLSearchParams({ reader })}`,
          signal,
        },
        previewedSendingSchema,
      ),
  });

export const usePreviewedSending = (edition: string, reader: string) =>
  useQuery(previewedSendingOptions(useApi(), edition, reader));
