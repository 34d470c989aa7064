import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ReaderEdition } from "../../../shared/contract/briefing/edition.schema.ts";
import {
  colleaguesSchema,
  type HandoverBody,
  type ItemStanding,
  itemStandingSchema,
} from "../../../shared/contract/briefing/handover.schema.ts";
import { useApi } from "../api-context.ts";
import { isApiProblem } from "../api-problem.ts";
import { homeKey } from "../home/get-home.ts";
import { path } from "../path.ts";
import { editionKey, editionsKey } from "./briefing-keys.ts";
import { withStanding } from "./with-standing.ts";

interface OfItem {
  readonly edition: string;
  readonly item: string;
}

/** `GET /api/briefing/items/{id}/colleagues?q=`: whom the reader can hand it to, at their own schools. */
export function useColleagues(item: string, words: string) {
  const api = useApi();
  return useQuery({
    queryKey: ["briefing", "colleagues", item, words] as const,
    queryFn: ({ signal }) =>
      api.ask(
        {
          method: "GET",
          path: `${path`/api/briefing/items/${item}/colleagues`}?${new URLSearchParams({ q: words })}`,
          signal,
        },
        colleaguesSchema,
      ),
    placeholderData: keepPreviousData,
  });
}

/** `PUT /api/briefing/items/{id}/handover`. Handing it to the same person again changes nothing; refused while somebody else has it. */
export function useHandOver({ edition, item }: OfItem) {
  const api = useApi();
  const show = useShowStanding({ edition, item });
  return useMutation({
    mutationFn: (body: HandoverBody) =>
      api.ask({ method: "PUT", path: path`/api/briefing/items/${item}/handover`, body }, itemStandingSchema),
    ...show,
  });
}

/** `DELETE /api/briefing/items/{id}/handover`. Safe to repeat. */
export function useTakeBack({ edition, item }: OfItem) {
  const api = useApi();
  const show = useShowStanding({ edition, item });
  return useMutation({
    mutationFn: () =>
      api.ask({ method: "DELETE", path: path`/api/briefing/items/${item}/handover` }, itemStandingSchema),
    ...show,
  });
}

/** `PUT` or (without a day) `DELETE /api/briefing/items/{id}/later`. Safe to repeat. */
export function usePutOff({ edition, item }: OfItem) {
  const api = useApi();
  const show = useShowStanding({ edition, item });
  return useMutation({
    mutationFn: (on: string | undefined) =>
      api.ask(
        {
          ...{ path: path`/api/briefing/items/${item}/later` },
          ...(on === undefined ? { method: "DELETE" as const } : { method: "PUT" as const, body: { on } }),
        },
        itemStandingSchema,
      ),
    ...show,
  });
}

/** `POST /api/briefing/items/{id}/handed-back`. Safe to repeat. The item may then be the reader's no longer. */
export function useHandBack({ item }: OfItem) {
  const api = useApi();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: () =>
      api.tell({ method: "POST", path: path`/api/briefing/items/${item}/handed-back`, body: {} }),
    async onSuccess() {
      await Promise.all([
        answers.invalidateQueries({ queryKey: editionsKey }),
        answers.invalidateQueries({ queryKey: homeKey }),
      ]);
    },
  });
}

/** The edition shows what the server said, or after a lost race what stands instead; the home page and the list ask anew. */
function useShowStanding({ edition, item }: OfItem) {
  const answers = useQueryClient();
  return {
    async onSuccess(standing: ItemStanding) {
      answers.setQueryData<ReaderEdition>(editionKey(edition), (shown) =>
        withStanding(shown, item, standing),
      );
      await Promise.all([
        answers.invalidateQueries({ queryKey: homeKey }),
        answers.invalidateQueries({ queryKey: editionsKey, exact: true }),
      ]);
    },
    async onError(error: unknown) {
      if (isApiProblem(error, "handover.changed") || isApiProblem(error, "handover.done"))
        await answers.invalidateQueries({ queryKey: editionKey(edition) });
    },
  };
}
