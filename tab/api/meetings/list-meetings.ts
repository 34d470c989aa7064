import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { meetingsSchema } from "../../../shared/contract/meetings/meeting.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { meetingsKey } from "./meeting-keys.ts";

export interface MeetingsQuestion {
  /** Dates of England, both included. */
  readonly from: string;
  readonly to: string;
  /** Only what the person who asks is invited to. */
  readonly mine: boolean;
  readonly network?: string | undefined;
  readonly school?: string | undefined;
  readonly role?: string | undefined;
}

/** `GET /api/meetings`: in order of start. The month before stays on show while the next is on its way. */
export const meetingsOptions = (api: ApiClient, question: MeetingsQuestion) =>
  queryOptions({
    queryKey: [...meetingsKey, "list", question] as const,
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: `/api/meetings?${inAddress(question)}`, signal }, meetingsSchema),
    placeholderData: keepPreviousData,
  });

function inAddress({ from, to, mine, network, school, role }: MeetingsQuestion): URLSearchParams {
  const query = new URLSearchParams({ from, to });
  if (mine) query.set("mine", "true");
  for (const [name, value] of Object.entries({ network, school, role })) if (value) query.set(name, value);
  return query;
}

/** Asks nothing until it is known what to ask. */
export function useMeetings(question: MeetingsQuestion | undefined) {
  const api = useApi();
  return useQuery({
    ...meetingsOptions(api, question ?? { from: "", to: "", mine: true }),
    enabled: question !== undefined,
  });
}
