import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { missedSchema } from "../../../shared/contract/briefing/catch-up.schema.ts";
import { useApi } from "../api-context.ts";
import { missedKey } from "./briefing-keys.ts";

/** `GET /api/briefing/missed?since=`: by edition, newest first. */
export function useMissed(since: string) {
  const api = useApi();
  return useQuery({
    queryKey: missedKey(since),
    queryFn: ({ signal }) =>
      api.ask(
        { method: "GET", path: `/api/briefing/missed?${new URLSearchParams({ since })}`, signal },
        missedSchema,
      ),
    // What is read, noted or done on another page is missed no longer when one comes back.
    refetchOnMount: "always",
    placeholderData: keepPreviousData,
  });
}
