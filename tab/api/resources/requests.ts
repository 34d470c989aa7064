import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  networksToAskSchema,
  resourceRequestSchema,
  resourceRequestsSchema,
} from "../../../shared/contract/resources/resource-requests.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";

const requestsKey = ["resource-requests"] as const;

/** `GET /api/resources/requests`: what one asked networks for. */
export function useMyRequests() {
  const api = useApi();
  return useQuery({
    queryKey: [...requestsKey, "mine"],
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: "/api/resources/requests", signal }, resourceRequestsSchema),
  });
}

/** `GET /api/networks/{id}/requests`: what a network is asked for; for its members and leads. */
export function useNetworkRequests(network: string) {
  const api = useApi();
  return useQuery({
    queryKey: [...requestsKey, "of", network],
    queryFn: ({ signal }) =>
      api.ask(
        { method: "GET", path: path`/api/networks/${network}/requests`, signal },
        resourceRequestsSchema,
      ),
  });
}

/** `GET /api/resources/networks-to-ask?q=`: whom to ask for what was not found. */
export function useNetworksToAsk(words: string) {
  const api = useApi();
  return useQuery({
    queryKey: ["networks-to-ask", words],
    queryFn: ({ signal }) =>
      api.ask(
        {
          method: "GET",
          path: `/api/resources/networks-to-ask?${new URLSearchParams({ q: words })}`,
          signal,
        },
        networksToAskSchema,
      ),
  });
}

/** What can be done to a request. Withdrawing answers what one still asks for. */
export type RequestChange =
  | { readonly kind: "answer"; readonly given: { resource: string } | { address: string; title: string } }
  | { readonly kind: "take-back" }
  | { readonly kind: "close"; readonly because: string }
  | { readonly kind: "withdraw" };

/** `PUT` and `DELETE` below a request. */
export function useChangeRequest() {
  const api = useApi();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, change }: { id: string; change: RequestChange }): Promise<void> => {
      const at = path`/api/resources/requests/${id}`;
      switch (change.kind) {
        case "answer":
          await api.ask({ method: "PUT", path: `${at}/answer`, body: change.given }, resourceRequestSchema);
          return;
        case "take-back":
          await api.ask({ method: "DELETE", path: `${at}/answer` }, resourceRequestSchema);
          return;
        case "close":
          await api.ask(
            { method: "PUT", path: `${at}/closure`, body: { because: change.because } },
            resourceRequestSchema,
          );
          return;
        case "withdraw":
          await api.ask({ method: "DELETE", path: at }, resourceRequestsSchema);
      }
    },
    onSuccess: () => answers.invalidateQueries({ queryKey: requestsKey }),
  });
}

/** `POST /api/resources/requests`. Safe to repeat: the same words are asked once. */
export function useAskNetwork() {
  const api = useApi();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: (body: { network: string; words: string; note: string }) =>
      api.ask({ method: "POST", path: "/api/resources/requests", body }, resourceRequestSchema),
    onSuccess: () => answers.invalidateQueries({ queryKey: requestsKey }),
  });
}
