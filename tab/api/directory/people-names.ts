import { useQueries } from "@tanstack/react-query";
import { useApi } from "../api-context.ts";
import { isApiProblem } from "../api-problem.ts";
import { audienceReachOptions } from "./audience-reach.ts";

/** The names of people known by id, as far as the directory has answered. Each is asked for as an audience of one. */
export function usePeopleNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const api = useApi();
  return useQueries({
    queries: ids.map((id) => ({
      ...audienceReachOptions(api, {
        allStaff: false,
        roles: [],
        phases: [],
        hubs: [],
        schools: [],
        people: [id],
        except: { schools: [], people: [] },
      }),
      placeholderData: undefined,
      staleTime: Number.POSITIVE_INFINITY,
    })),
    combine: (answers) =>
      new Map(
        answers.flatMap(({ data, error }, index) => {
          const id = ids[index];
          const isGone = data?.people === 0 || isApiProblem(error, "audience.invalid");
          const name = isGone ? "Somebody who has left" : data?.sample[0]?.name;
          return id && name ? [[id, name] as const] : [];
        }),
      ),
  });
}
