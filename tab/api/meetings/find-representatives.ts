import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { representativesSchema } from "../../../shared/contract/meetings/meeting.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { meetingKey } from "./meeting-keys.ts";

export interface RepresentativesQuestion {
  readonly meeting: string;
  readonly words: string;
  /** Whose place is to be taken; oneself when absent. */
  readonly for?: string | undefined;
}

/** `GET /api/meetings/{id}/representatives?q=&for=`: who could come instead, best first. */
export function useRepresentatives({ meeting, words, for: person }: RepresentativesQuestion) {
  const api = useApi();
  const query = new URLSearchParams({ q: words, ...(person ? { for: person } : {}) });
  return useQuery({
    queryKey: [...meetingKey(meeting), "representatives", words, person] as const,
    queryFn: ({ signal }) =>
      api.ask(
        { method: "GET", path: `${path`/api/meetings/${meeting}/representatives`}?${query}`, signal },
        representativesSchema,
      ),
    placeholderData: keepPreviousData,
  });
}
