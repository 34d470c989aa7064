import { useQuery } from "@tanstack/react-query";
import { missingLibrariesSchema } from "../../../shared/contract/resources/upkeep.schema.ts";
import { useApi } from "../api-context.ts";

/** `GET /api/resources/upkeep/libraries`: the networks one keeps that have no library yet. */
export function useMissingLibraries() {
  const api = useApi();
  return useQuery({
    queryKey: ["resources", "upkeep", "libraries"] as const,
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: "/api/resources/upkeep/libraries", signal }, missingLibrariesSchema),
  });
}
