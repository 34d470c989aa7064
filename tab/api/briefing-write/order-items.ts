import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type EditorEdition, editorEditionSchema } from "../../../shared/contract/briefing/edition.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { draftKey, previewsKey } from "./briefing-write-keys.ts";
import { getDraft } from "./get-draft.ts";

/** `PUT /api/briefing/editions/{id}/order`. The draft shows it at once; when refused, it shows what stands. One at a time, so that each carries the version the last one made. */
export function useOrderItems(edition: string) {
  const api = useApi();
  const answers = useQueryClient();
  const key = draftKey(edition);
  return useMutation({
    scope: { id: `order ${edition}` },
    async mutationFn(items: readonly string[]) {
      // Before its first item an edition has no version; the answer with one may still be on its way.
      const known = answers.getQueryData<EditorEdition>(key)?.version;
      const version = known || (await getDraft(api, edition)).version;
      const order = path`/api/briefing/editions/${edition}/order`;
      return api.ask({ method: "PUT", path: order, version, body: { items } }, editorEditionSchema);
    },
    async onMutate(items) {
      await answers.cancelQueries({ queryKey: key });
      answers.setQueryData<EditorEdition>(key, (draft) => draft && inThisOrder(draft, items));
    },
    onSuccess(saved) {
      answers.setQueryData<EditorEdition>(key, saved);
      void answers.invalidateQueries({ queryKey: previewsKey(edition) });
    },
    onError: () => answers.invalidateQueries({ queryKey: key }),
  });
}

const inThisOrder = (draft: EditorEdition, order: readonly string[]): EditorEdition => ({
  ...draft,
  items: draft.items.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id)),
});
