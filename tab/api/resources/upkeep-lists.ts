import { useQuery } from "@tanstack/react-query";
import {
  resourceDuplicatesSchema,
  resourcesToReviewSchema,
  unreadFilesSchema,
} from "../../../shared/contract/resources/upkeep-lists.schema.ts";
import type { AnswerSchema } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { resourcesKey } from "./resource-keys.ts";

/** `GET /api/resources/upkeep/reviews`: what was to be looked at again by today. */
export const useResourcesToReview = () => useUpkeepList("reviews", resourcesToReviewSchema);

/** `GET /api/resources/upkeep/duplicates`: what is likely there twice. */
export const useResourceDuplicates = () => useUpkeepList("duplicates", resourceDuplicatesSchema);

/** `GET /api/resources/upkeep/unread`: files that are not found by their words. */
export const useUnreadFiles = () => useUpkeepList("unread", unreadFilesSchema);

/** What is likely there twice. */
export const duplicatesKey = [...resourcesKey, "upkeep", "duplicates"] as const;

/** Whatever is saved of a resource may mend it, so each is asked for again with everything that was found. */
function useUpkeepList<Answer>(list: string, schema: AnswerSchema<Answer>) {
  const api = useApi();
  return useQuery({
    queryKey: [...resourcesKey, "upkeep", list],
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: `/api/resources/upkeep/${list}`, signal }, schema),
  });
}
