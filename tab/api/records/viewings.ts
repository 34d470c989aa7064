import { queryOptions, useQuery } from "@tanstack/react-query";
import { viewingsSchema } from "../../../shared/contract/records/viewings.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";

/** `GET /api/cpd/mine/viewings`, or of somebody else for the central team. */
const viewingsOptions = (api: ApiClient, person: string | undefined) =>
  queryOptions({
    queryKey: ["viewings", person ?? "mine"] as const,
    queryFn: ({ signal }) => {
      const of = person ? path`/api/directory/staff/${person}/viewings` : "/api/cpd/mine/viewings";
      return api.ask({ method: "GET", path: of, signal }, viewingsSchema);
    },
  });

/** Who has seen a person's record; one's own without a person. */
export const useViewings = (person?: string) => useQuery(viewingsOptions(useApi(), person));
