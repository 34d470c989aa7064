import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import {
  feedMadeSchema,
  feedsSchema,
  type newFeedSchema,
} from "../../../shared/contract/meetings/feeds.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { feedsKey } from "./meeting-keys.ts";

export type NewFeed = z.infer<typeof newFeedSchema>;

/** `GET /api/feeds`: one's own calendar addresses, without the addresses themselves. */
export const feedsOptions = (api: ApiClient) =>
  queryOptions({
    queryKey: feedsKey,
    queryFn: ({ signal }) => api.ask({ method: "GET", path: "/api/feeds", signal }, feedsSchema),
  });

export const useFeeds = () => useQuery(feedsOptions(useApi()));

/** `POST /api/feeds`: the only time that the address is told. */
export function useMakeFeed() {
  const api = useApi();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: (body: NewFeed) => api.ask({ method: "POST", path: "/api/feeds", body }, feedMadeSchema),
    onSuccess: () => answers.invalidateQueries({ queryKey: feedsKey }),
  });
}

/** `DELETE /api/feeds/{id}`: the address stops working at once. */
export function useStopFeed() {
  const api = useApi();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: (feed: string) => api.tell({ method: "DELETE", path: path`/api/feeds/${feed}` }),
    onSettled: () => answers.invalidateQueries({ queryKey: feedsKey }),
  });
}
