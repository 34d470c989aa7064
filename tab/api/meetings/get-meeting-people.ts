import { useQuery } from "@tanstack/react-query";
import { meetingPeopleSchema } from "../../../shared/contract/meetings/meeting.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { peopleKey } from "./meeting-keys.ts";

/** `GET /api/meetings/{id}/people`: everybody for who plans it, a head's own staff for a head. */
export function useMeetingPeople(meeting: string, { enabled }: { readonly enabled: boolean }) {
  const api = useApi();
  return useQuery({
    queryKey: peopleKey(meeting),
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: path`/api/meetings/${meeting}/people`, signal }, meetingPeopleSchema),
    enabled,
  });
}
