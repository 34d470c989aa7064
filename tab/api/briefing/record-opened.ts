import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { EditionsListed } from "../../../shared/contract/briefing/edition.schema.ts";
import type { Home } from "../../../shared/contract/briefing/home.schema.ts";
import { useApi } from "../api-context.ts";
import { homeKey } from "../home/get-home.ts";
import { path } from "../path.ts";
import { editionsKey } from "./briefing-keys.ts";

/** `POST /api/briefing/editions/{id}/opened`: the edition was shown to its reader. Safe to repeat. */
export function useRecordOpened() {
  const api = useApi();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: (edition: string) =>
      api.tell({ method: "POST", path: path`/api/briefing/editions/${edition}/opened` }),
    onSuccess(_, edition) {
      answers.setQueryData<Home>(homeKey, (home) =>
        home?.read?.edition === edition ? { ...home, read: { ...home.read, opened: true } } : home,
      );
      answers.setQueryData<EditionsListed>(
        editionsKey,
        (listed) =>
          listed && {
            editions: listed.editions.map((one) => (one.id === edition ? { ...one, opened: true } : one)),
          },
      );
    },
  });
}
