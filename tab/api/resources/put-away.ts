import { useQueryClient } from "@tanstack/react-query";
import {
  type SetOfOne,
  type StandingBody,
  severalAnswerSchema,
  standingAnswerSchema,
} from "../../../shared/contract/resources/keeping-resources.schema.ts";
import { useApi } from "../api-context.ts";
import { ApiProblem, type ApiProblemCode } from "../api-problem.ts";
import { path } from "../path.ts";
import { anyResourceKey, keptResourcesKey, resourceKey, resourcesKey } from "./resource-keys.ts";

export interface ChangeOfOne {
  readonly id: string;
  readonly version: string;
  readonly set: SetOfOne;
}

/** Archives, removes, supersedes and brings back, one or several; every list that may show them is asked for again. */
export function usePutAway() {
  const api = useApi();
  const answers = useQueryClient();
  const askAgain = () =>
    Promise.all(
      [resourcesKey, keptResourcesKey, anyResourceKey].map((queryKey) =>
        answers.invalidateQueries({ queryKey }),
      ),
    );
  return {
    /** `PUT /api/resources/{id}/standing`; answers the new version. */
    async setStanding(id: string, version: string, body: StandingBody): Promise<string> {
      const saved = await api.ask(
        { method: "PUT", path: path`/api/resources/${id}/standing`, version, body },
        standingAnswerSchema,
      );
      await askAgain();
      return saved.version;
    },
    /** `PUT /api/resources`: several at once. */
    async changeSeveral(changes: readonly ChangeOfOne[]) {
      const answer = await api.ask(
        { method: "PUT", path: "/api/resources", body: { changes } },
        severalAnswerSchema,
      );
      await askAgain();
      return answer;
    },
    /** Has one looked at again on another day; answers the new version. */
    async reviewAgain(id: string, version: string, reviewOn: string): Promise<string> {
      const { saved, failed } = await api.ask(
        { method: "PUT", path: "/api/resources", body: { changes: [{ id, version, set: { reviewOn } }] } },
        severalAnswerSchema,
      );
      await askAgain();
      const [first] = saved;
      if (first) return first.version;
      throw new ApiProblem((failed[0]?.code ?? "resource.not-found") as ApiProblemCode);
    },
    /** Forgets one that can be seen no longer. */
    forget: (id: string) => answers.removeQueries({ queryKey: resourceKey(id) }),
  };
}
