import { useMutation, useQueryClient } from "@tanstack/react-query";
import { editorEditionSchema } from "../../../shared/contract/briefing/edition.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { draftKey } from "./briefing-write-keys.ts";
import { useAfterWriting } from "./use-after-writing.ts";

/** `DELETE /api/briefing/editions/{id}/publication`: a scheduled edition is a draft again. */
export function useTakeOffSchedule(edition: string) {
  const api = useApi();
  const answers = useQueryClient();
  const afterWriting = useAfterWriting();
  return useMutation({
    mutationFn: (version: string) =>
      api.ask(
        { method: "DELETE", path: path`/api/briefing/editions/${edition}/publication`, version },
        editorEditionSchema,
      ),
    onSuccess: (draft) => afterWriting(edition, () => draft),
    // Whatever refused it, the draft on show is not what stands.
    onError: () => answers.invalidateQueries({ queryKey: draftKey(edition) }),
  });
}
