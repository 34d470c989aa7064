import { useMutation } from "@tanstack/react-query";
import type { z } from "zod";
import type { EditorEdition } from "../../../shared/contract/briefing/edition.schema.ts";
import {
  type EditorItem,
  editorItemSchema,
  type itemContentSchema,
} from "../../../shared/contract/briefing/item.schema.ts";
import { useApi } from "../api-context.ts";
import { isApiProblem } from "../api-problem.ts";
import { path } from "../path.ts";
import { useAfterWriting } from "./use-after-writing.ts";

export interface SaveItem {
  readonly id: string;
  /** The version it was written over. */
  readonly version: string;
  readonly content: z.input<typeof itemContentSchema>;
}

/** `PUT /api/briefing/items/{id}`. Refused with `item.changed` and the item as it stands when somebody else saved first. */
export function useSaveItem(edition: string) {
  const api = useApi();
  const afterWriting = useAfterWriting();
  return useMutation({
    mutationFn: ({ id, version, content }: SaveItem) =>
      api.ask(
        { method: "PUT", path: path`/api/briefing/items/${id}`, version, body: content },
        editorItemSchema,
      ),
    onSuccess: (saved) => afterWriting(edition, (draft) => withItem(draft, saved)),
    // After a lost race the draft shows what stands; otherwise it is asked for again.
    onError: (error) => {
      const standing = editorItemSchema.safeParse(isApiProblem(error) ? error.current : undefined).data;
      return afterWriting(edition, (draft) => (standing ? withItem(draft, standing) : draft));
    },
  });
}

const withItem = (draft: EditorEdition, item: EditorItem): EditorEdition => ({
  ...draft,
  items: draft.items.map((one) => (one.id === item.id ? item : one)),
});
