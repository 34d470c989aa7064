import { queryOptions, useQuery } from "@tanstack/react-query";
import { type EditorEdition, editorEditionSchema } from "../../../shared/contract/briefing/edition.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { draftKey } from "./briefing-write-keys.ts";

const everySecond = 1000;

/** `GET /api/briefing/editions/{id}/draft`: the edition as its editors see it. */
export const getDraft = (api: ApiClient, edition: string, signal?: AbortSignal): Promise<EditorEdition> =>
  api.ask(
    { method: "GET", path: path`/api/briefing/editions/${edition}/draft`, ...(signal ? { signal } : {}) },
    editorEditionSchema,
  );

/** While it is being published, asked every second for how many have been told. */
export const draftOptions = (api: ApiClient, edition: string) =>
  queryOptions({
    queryKey: draftKey(edition),
    queryFn: ({ signal }) => getDraft(api, edition, signal),
    refetchInterval: ({ state }) => (state.data?.status === "publishing" ? everySecond : false),
  });

export const useDraft = (edition: string) => useQuery(draftOptions(useApi(), edition));
