import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { termResultsSchema } from "../../../shared/contract/briefing/term-results.schema.ts";
import { useApi } from "../api-context.ts";
import { termResultsKey } from "./briefing-write-keys.ts";

/** `GET /api/briefing/results`: of this term and every school where neither is named. */
export function useTermResults({ on, school }: { readonly on?: string; readonly school?: string }) {
  const api = useApi();
  const asked = new URLSearchParams({ ...(on ? { on } : {}), ...(school ? { school } : {}) }).toString();
  return useQuery({
    queryKey: termResultsKey(asked),
    queryFn: ({ signal }) =>
      api.ask(
        { method: "GET", path: `/api/briefing/results${asked === "" ? "" : `?${asked}`}`, signal },
        termResultsSchema,
      ),
    placeholderData: keepPreviousData,
  });
}
