import { useMutation, useQueryClient } from "@tanstack/react-query";
import {
  editorEditionSchema,
  type PublicationBody,
} from "../../../shared/contract/briefing/edition.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { draftKey } from "./briefing-write-keys.ts";
import { useAfterWriting } from "./use-after-writing.ts";

export interface PublishEdition {
  readonly when: PublicationBody["when"];
  readonly version: string;
}

/** `POST /api/briefing/editions/{id}/publication`: now, or by itself on its Tuesday. */
export function usePublishEdition(edition: string) {
  const api = useApi();
  const answers = useQueryClient();
  const afterWriting = useAfterWriting();
  return useMutation({
    mutationFn: ({ when, version }: PublishEdition) =>
      api.ask(
        {
          method: "POST",
          path: path`/api/briefing/editions/${edition}/publication`,
          version,
          body: { when },
        },
        editorEditionSchema,
      ),
    onSuccess: (published) => afterWriting(edition, () => published),
    // Whatever refused it, the draft on show is not what stands.
    onError: () => answers.invalidateQueries({ queryKey: draftKey(edition) }),
  });
}
