import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { helpersSchema, listingSchema } from "../../../shared/contract/resources/helpers.schema.ts";
import { useApi } from "../api-context.ts";

const helpersKey = ["helpers"] as const;
const listingKey = ["helpers-mine"] as const;

/** `GET /api/helpers?q=`: who agreed to be listed and can help with these words. Nobody is asked for without any. */
export function useHelpers(words: string) {
  const api = useApi();
  return useQuery({
    queryKey: [...helpersKey, words],
    enabled: words !== "",
    queryFn: ({ signal }) =>
      api.ask(
        { method: "GET", path: `/api/helpers?${new URLSearchParams({ q: words })}`, signal },
        helpersSchema,
      ),
  });
}

/** `GET /api/helpers/mine`: whether one is listed oneself. */
export function useListing() {
  const api = useApi();
  return useQuery({
    queryKey: listingKey,
    queryFn: ({ signal }) => api.ask({ method: "GET", path: "/api/helpers/mine", signal }, listingSchema),
  });
}

/** `PUT` and `DELETE /api/helpers/mine`. Sent twice it is done once. */
export function useChangeListing() {
  const api = useApi();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: (isListed: boolean) =>
      api.ask({ method: isListed ? "PUT" : "DELETE", path: "/api/helpers/mine" }, listingSchema),
    onSuccess: (listing) => {
      answers.setQueryData(listingKey, listing);
      return answers.invalidateQueries({ queryKey: helpersKey });
    },
  });
}
