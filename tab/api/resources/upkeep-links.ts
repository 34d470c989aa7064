import { useMutation, useQuery } from "@tanstack/react-query";
import { checkedLinkSchema, linksToMendSchema } from "../../../shared/contract/resources/upkeep.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";

/** `GET /api/resources/upkeep/links`: the links one keeps that want mending. */
export function useLinksToMend() {
  const api = useApi();
  return useQuery({
    queryKey: ["resources", "upkeep", "links"] as const,
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: "/api/resources/upkeep/links", signal }, linksToMendSchema),
  });
}

/** `POST /api/resources/upkeep/links/{resource}/check`: looks at a link again, once a minute. What was listed stays until the list is asked for again. */
export function useCheckLink() {
  const api = useApi();
  return useMutation({
    mutationFn: (resource: string) =>
      api.ask(
        { method: "POST", path: path`/api/resources/upkeep/links/${resource}/check` },
        checkedLinkSchema,
      ),
  });
}
