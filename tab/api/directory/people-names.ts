import { useQueries } from "@tanstack/react-query";
import { mostNames, peopleNamesSchema } from "../../../shared/contract/directory/choices.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";

/** `GET /api/directory/people/names?ids=`. Names change rarely: asked once while the tab is open. */
const peopleNamesOptions = (api: ApiClient, ids: readonly string[]) => ({
  queryKey: ["directory", "people-names", ids] as const,
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    api.ask(
      {
        method: "GET",
        path: `/api/directory/people/names?${new URLSearchParams({ ids: ids.join(",") })}`,
        signal,
      },
      peopleNamesSchema,
    ),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The names of people known by id, as far as the directory has answered: one request for a hundred of them. */
export function usePeopleNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const api = useApi();
  const portions = Array.from({ length: Math.ceil(ids.length / mostNames) }, (_, n) =>
    ids.slice(n * mostNames, (n + 1) * mostNames),
  );
  return useQueries({
    queries: portions.map((portion) => peopleNamesOptions(api, portion)),
    combine: (answers) =>
      new Map(
        answers.flatMap(({ data }, n) => {
          if (!data) return [];
          const found = new Map(data.people.map(({ id, name }) => [id, name]));
          return (portions[n] ?? []).map((id) => [id, found.get(id) ?? "Somebody who has left"] as const);
        }),
      ),
  });
}
