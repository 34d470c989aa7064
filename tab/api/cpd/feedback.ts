import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  type FeedbackBody,
  meetingFeedbackSchema,
  myFeedbackSchema,
  networkFeedbackSchema,
  trustFeedbackSchema,
} from "../../../shared/contract/cpd/feedback.schema.ts";
import { useApi } from "../api-context.ts";
import { homeKey } from "../home/get-home.ts";
import { path } from "../path.ts";
import { myCpdKey } from "./my-cpd.ts";

const mineKey = ["cpd", "mine", "feedback"] as const;

/** `GET /api/cpd/mine/feedback`. */
export function useMyFeedback() {
  const api = useApi();
  return useQuery({
    queryKey: mineKey,
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: "/api/cpd/mine/feedback", signal }, myFeedbackSchema),
  });
}

/** `PUT /api/cpd/mine/feedback/{meeting}`. Sent again it replaces what was sent before. */
export function useGiveFeedback(meeting: string) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: FeedbackBody) =>
      api.ask({ method: "PUT", path: path`/api/cpd/mine/feedback/${meeting}`, body }, myFeedbackSchema),
    onSuccess(mine) {
      queries.setQueryData(mineKey, mine);
      // What points here is asked again when it is next looked at.
      void queries.invalidateQueries({ queryKey: myCpdKey, exact: true, refetchType: "none" });
      void queries.invalidateQueries({ queryKey: homeKey });
    },
  });
}

/** `GET /api/meetings/{id}/feedback`. */
export function useMeetingFeedback(meeting: string) {
  const api = useApi();
  return useQuery({
    queryKey: ["meetings", meeting, "feedback"],
    queryFn: ({ signal }) =>
      api.ask(
        { method: "GET", path: path`/api/meetings/${meeting}/feedback`, signal },
        meetingFeedbackSchema,
      ),
  });
}

/** `GET /api/networks/{id}/feedback`. */
export function useNetworkFeedback(network: string) {
  const api = useApi();
  return useQuery({
    queryKey: ["networks", network, "feedback"],
    queryFn: ({ signal }) =>
      api.ask(
        { method: "GET", path: path`/api/networks/${network}/feedback`, signal },
        networkFeedbackSchema,
      ),
  });
}

/** `GET /api/cpd/feedback`. */
export function useTrustFeedback() {
  const api = useApi();
  return useQuery({
    queryKey: ["cpd", "feedback"],
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: "/api/cpd/feedback", signal }, trustFeedbackSchema),
  });
}
