import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type MinutesView, minutesSchema } from "../../../shared/contract/meetings/minutes.schema.ts";
import { useApi } from "../api-context.ts";
import { homeKey } from "../home/get-home.ts";
import { path } from "../path.ts";
import { minutesKey } from "./meeting-keys.ts";

export interface SettleAction {
  readonly meeting: string;
  readonly action: string;
  /** False takes it back. */
  readonly done: boolean;
}

/** `PUT /api/meetings/{id}/actions/{action}`: done, or not done after all. One at a time, so that the last wish stands. */
export function useSettleAction() {
  const api = useApi();
  const answers = useQueryClient();
  return useMutation({
    scope: { id: "meeting actions" },
    mutationFn: ({ meeting, action, done }: SettleAction) =>
      api.ask(
        { method: "PUT", path: path`/api/meetings/${meeting}/actions/${action}`, body: { done } },
        minutesSchema,
      ),
    onSuccess(minutes, { meeting }) {
      answers.setQueryData<MinutesView>(minutesKey(meeting), minutes);
      void answers.invalidateQueries({ queryKey: homeKey });
    },
  });
}
