import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { type WritersShown, writersHereSchema } from "../../../shared/contract/briefing/writers.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { draftKey } from "./briefing-write-keys.ts";
import { thisPage } from "./this-page.ts";

const everyTenSeconds = 10_000;

/**
 * `PUT /api/briefing/editions/{id}/writers/{page}`: says every ten seconds, while the page can be seen, that one has an edition open and which
 * item, and answers who else has. What another editor has saved is asked for at once; text that is not saved is not touched by it.
 */
export function useWritersHere(edition: string, item: string | undefined): WritersShown["others"] {
  const api = useApi();
  const answers = useQueryClient();
  const { data } = useQuery({
    queryKey: ["writers-here", edition, item],
    queryFn: ({ signal }) =>
      api.ask(
        {
          ...{ method: "PUT", path: path`/api/briefing/editions/${edition}/writers/${thisPage}`, signal },
          body: item ? { item } : {},
        },
        writersHereSchema,
      ),
    refetchInterval: everyTenSeconds,
    refetchIntervalInBackground: false,
    gcTime: 0,
    // A courtesy: who cannot be told of is not missed.
    retry: false,
  });
  const stood = useRef<string>(undefined);
  useEffect(() => {
    if (!data) return;
    const isNews = stood.current !== undefined && stood.current !== data.stands;
    stood.current = data.stands;
    if (isNews && data.others.length > 0) void answers.invalidateQueries({ queryKey: draftKey(edition) });
  }, [data, answers, edition]);
  return data?.others ?? [];
}
