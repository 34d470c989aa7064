import { useQuery } from "@tanstack/react-query";
import { retentionSchema } from "../../../shared/contract/records/retention.schema.ts";
import { useApi } from "../api-context.ts";

/** `GET /api/settings/records`: what goes next, and what has gone. It is counted when it is asked for. */
export function useRetention() {
  const api = useApi();
  return useQuery({
    queryKey: ["retention"] as const,
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: "/api/settings/records", signal }, retentionSchema),
  });
}
