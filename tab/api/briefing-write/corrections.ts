import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import {
  type Corrections,
  correctionsSchema,
  type newCorrectionSchema,
} from "../../../shared/contract/briefing/correction.schema.ts";
import { useApi } from "../api-context.ts";
import { editionsKey } from "../briefing/briefing-keys.ts";
import { homeKey } from "../home/get-home.ts";
import { path } from "../path.ts";
import { correctionsKey } from "./briefing-write-keys.ts";

const everyTwoSeconds = 2000;

/** `GET /api/briefing/editions/{edition}/corrections`; while readers are being told, asked for again until they are. */
export function useCorrections(edition: string) {
  const api = useApi();
  return useQuery({
    queryKey: correctionsKey(edition),
    queryFn: ({ signal }) =>
      api.ask(
        { method: "GET", path: path`/api/briefing/editions/${edition}/corrections`, signal },
        correctionsSchema,
      ),
    refetchInterval: ({ state }) => ((state.data?.toTell ?? 0) > 0 ? everyTwoSeconds : false),
  });
}

export interface SentCorrection {
  readonly item: string;
  readonly correction: z.input<typeof newCorrectionSchema>;
}

/** `POST …/items/{item}/corrections`. Safe to repeat: the id is the sender's. What is shown of the edition anywhere is asked for again. */
export function useCorrect(edition: string) {
  const api = useApi();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: ({ item, correction }: SentCorrection) =>
      api.ask(
        {
          method: "POST",
          path: path`/api/briefing/editions/${edition}/items/${item}/corrections`,
          body: correction,
        },
        correctionsSchema,
      ),
    onSuccess: (standing) => {
      answers.setQueryData<Corrections>(correctionsKey(edition), standing);
      void answers.invalidateQueries({
        queryKey: editionsKey,
        predicate: ({ queryKey }) => queryKey.at(-1) !== "corrections",
      });
      void answers.invalidateQueries({ queryKey: homeKey });
    },
    // After a lost race the list shows what stands; what was typed stays in its form.
    onError: () => answers.invalidateQueries({ queryKey: correctionsKey(edition) }),
  });
}
