import { useMutation, useQuery } from "@tanstack/react-query";
import { editorItemSchema } from "../../../shared/contract/briefing/item.schema.ts";
import { offersSchema, type TakenOffer } from "../../../shared/contract/briefing/offer.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { offersKey } from "./briefing-write-keys.ts";
import { useAfterWriting } from "./use-after-writing.ts";

/** `GET /api/briefing/editions/{id}/offers`: what this edition could have an item of. */
export function useOffers(edition: string) {
  const api = useApi();
  return useQuery({
    queryKey: offersKey(edition),
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: path`/api/briefing/editions/${edition}/offers`, signal }, offersSchema),
  });
}

/** `POST /api/briefing/editions/{id}/offers`: makes an item of one. Safe to repeat: there is one item of one thing. */
export function useTakeOffer(edition: string) {
  const api = useApi();
  const afterWriting = useAfterWriting();
  return useMutation({
    mutationFn: (body: TakenOffer) =>
      api.ask(
        { method: "POST", path: path`/api/briefing/editions/${edition}/offers`, body },
        editorItemSchema,
      ),
    onSuccess: (made) =>
      afterWriting(edition, (draft) => ({
        ...draft,
        items: [...draft.items.filter(({ id }) => id !== made.id), made],
      })),
  });
}
