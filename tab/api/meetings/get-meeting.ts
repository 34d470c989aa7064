import { queryOptions, useQuery } from "@tanstack/react-query";
import { meetingDetailSchema } from "../../../shared/contract/meetings/meeting.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { meetingKey } from "./meeting-keys.ts";

const everyTwoSeconds = 2000;

/** `GET /api/meetings/{id}`. Asked again while people are still being told. */
export const meetingOptions = (api: ApiClient, meeting: string) =>
  queryOptions({
    queryKey: meetingKey(meeting),
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: path`/api/meetings/${meeting}`, signal }, meetingDetailSchema),
    refetchInterval: ({ state }) =>
      state.data?.delivery === "going-out" && state.data.canPlan ? everyTwoSeconds : false,
  });

export const useMeeting = (meeting: string) => useQuery(meetingOptions(useApi(), meeting));
