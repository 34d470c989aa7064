import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  type MatchesBody,
  type Sightings,
  sightingsSchema,
  type VisitorBody,
} from "../../../shared/contract/cpd/sightings.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { meetingKey } from "./meeting-keys.ts";

/** Below the register's own, so that what changes one fetches the other again. */
const registerKey = (meeting: string) => [...meetingKey(meeting), "register"] as const;
const sightingsKey = (meeting: string) => [...registerKey(meeting), "sightings"] as const;

/** `GET /api/meetings/{id}/register/sightings`: whom nobody could tell, for who keeps the register. */
const sightingsOptions = (api: ApiClient, meeting: string) =>
  queryOptions({
    queryKey: sightingsKey(meeting),
    queryFn: ({ signal }) =>
      api.ask(
        { method: "GET", path: path`/api/meetings/${meeting}/register/sightings`, signal },
        sightingsSchema,
      ),
  });

export const useSightings = (meeting: string) => useQuery(sightingsOptions(useApi(), meeting));

/** `POST /api/meetings/{id}/register/matches`: who they were. Safe to repeat; a later word outranks it. */
export function useMatchSightings(meeting: string) {
  const api = useApi();
  const shows = useShows(meeting);
  return useMutation({
    mutationFn: (body: MatchesBody) =>
      api.ask(
        { method: "POST", path: path`/api/meetings/${meeting}/register/matches`, body },
        sightingsSchema,
      ),
    onSuccess: shows,
  });
}

/** `POST /api/meetings/{id}/register/visitors`: somebody at the door without an account. Safe to repeat. */
export function useAddVisitor(meeting: string) {
  const api = useApi();
  const shows = useShows(meeting);
  return useMutation({
    mutationFn: (body: VisitorBody) =>
      api.ask(
        { method: "POST", path: path`/api/meetings/${meeting}/register/visitors`, body },
        sightingsSchema,
      ),
    onSuccess: shows,
  });
}

/** What a file has added is seen when the register is fetched again. */
export function useAfterFile(meeting: string): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: registerKey(meeting) });
}

function useShows(meeting: string): (sightings: Sightings) => void {
  const queries = useQueryClient();
  return (sightings) => {
    queries.setQueryData(sightingsKey(meeting), sightings);
    void queries.invalidateQueries({ queryKey: registerKey(meeting), exact: true });
  };
}
