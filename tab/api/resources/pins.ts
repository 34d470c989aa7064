import { useQuery, useQueryClient } from "@tanstack/react-query";
import {
  type PinBody,
  pinnedAnswersSchema,
  pinSchema,
} from "../../../shared/contract/resources/pins.schema.ts";
import { useApi } from "../api-context.ts";
import { isApiProblem } from "../api-problem.ts";
import { path } from "../path.ts";
import { missedSearchesKey } from "./missed-searches.ts";
import { resourcesKey } from "./resource-keys.ts";

/** `GET /api/resources/upkeep/pins`: what is pinned of what one keeps. */
export function usePinnedAnswers() {
  const api = useApi();
  return useQuery({
    queryKey: [...resourcesKey, "upkeep", "pins"],
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: "/api/resources/upkeep/pins", signal }, pinnedAnswersSchema),
  });
}

/** Pins answers and takes them away; whatever may show them is asked for again. */
export function usePins() {
  const api = useApi();
  const answers = useQueryClient();
  const askAgain = () =>
    Promise.all(
      [resourcesKey, missedSearchesKey, ["resource"]].map((queryKey) =>
        answers.invalidateQueries({ queryKey }),
      ),
    );
  return {
    /** `POST /api/resources/{id}/pins`. Sent twice it is done once. */
    async pin(resource: string, body: PinBody) {
      const pinned = await api.ask(
        { method: "POST", path: path`/api/resources/${resource}/pins`, body },
        pinSchema,
      );
      await askAgain();
      return pinned;
    },
    /** `DELETE /api/resources/pins/{id}`. One that somebody else took away is as good. */
    async unpin(id: string): Promise<void> {
      try {
        await api.tell({ method: "DELETE", path: path`/api/resources/pins/${id}` });
      } catch (error) {
        if (!isApiProblem(error, "resource-pin.not-found")) throw error;
      }
      await askAgain();
    },
  };
}
