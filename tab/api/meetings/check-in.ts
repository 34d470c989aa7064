import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  type CheckInBody,
  type CheckInScreen,
  checkedInSchema,
  checkInScreenSchema,
} from "../../../shared/contract/cpd/check-in.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { myCpdKey } from "../cpd/my-cpd.ts";
import { path } from "../path.ts";
import { meetingKey } from "./meeting-keys.ts";

/** How soon a room sees that another has checked in, and how soon a screen that was opened early sees that it has begun. */
const countMilliseconds = 5000;
const waitingMilliseconds = 15_000;
/** So long after the change of the code it is asked for, lest the answer still hold the old one. */
const afterChangeMilliseconds = 150;

/** `GET /api/meetings/{id}/check-in`: the screen in the room. Asked again while it is looked at, and no more once check-in has closed. */
const screenOptions = (api: ApiClient, meeting: string) =>
  queryOptions({
    queryKey: [...meetingKey(meeting), "check-in"],
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: path`/api/meetings/${meeting}/check-in`, signal }, checkInScreenSchema),
    staleTime: 0,
    refetchInterval: ({ state }) => nextLook(state.data),
  });

export function nextLook(screen: CheckInScreen | undefined): number | false {
  if (screen?.standing === "after") return false;
  if (!screen?.code) return waitingMilliseconds;
  return Math.min(countMilliseconds, screen.code.left + afterChangeMilliseconds);
}

export const useCheckInScreen = (meeting: string) => useQuery(screenOptions(useApi(), meeting));

/** `POST /api/check-ins`. Sent again it stands once. */
export function useCheckIn() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: CheckInBody) =>
      api.ask({ method: "POST", path: "/api/check-ins", body }, checkedInSchema),
    onSuccess: () => void queries.invalidateQueries({ queryKey: myCpdKey }),
  });
}
