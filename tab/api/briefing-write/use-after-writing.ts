import { useQueryClient } from "@tanstack/react-query";
import type { EditorEdition } from "../../../shared/contract/briefing/edition.schema.ts";
import { editionsKey } from "../briefing/briefing-keys.ts";
import { homeKey } from "../home/get-home.ts";
import { draftKey } from "./briefing-write-keys.ts";

/** What every write does next: shows its outcome in the draft at once, then asks again for all that may have changed with it. */
export function useAfterWriting() {
  const answers = useQueryClient();
  return async (edition: string, change: (draft: EditorEdition) => EditorEdition) => {
    // An answer asked for before the write would put the old state back.
    await answers.cancelQueries({ queryKey: draftKey(edition) });
    answers.setQueryData<EditorEdition>(draftKey(edition), (draft) => draft && change(draft));
    void answers.invalidateQueries({ queryKey: editionsKey });
    void answers.invalidateQueries({ queryKey: homeKey });
  };
}
