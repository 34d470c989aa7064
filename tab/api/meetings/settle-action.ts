import { useMutation, useQueryClient } from "@tanstack/react-query";
import {
  type MeetingActionView,
  type MinutesView,
  meetingActionSchema,
} from "../../../shared/contract/meetings/minutes.schema.ts";
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

/** `PUT /api/meetings/{id}/actions/{action}`: done, or not done after all. Safe to repeat. */
export function useSettleAction() {
  const api = useApi();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: ({ meeting, action, done }: SettleAction) =>
      api.ask(
        { method: "PUT", path: path`/api/meetings/${meeting}/actions/${action}`, body: { done } },
        meetingActionSchema,
      ),
    onSuccess(settled, { meeting }) {
      const key = minutesKey(meeting);
      answers.setQueryData<MinutesView>(key, (minutes) => minutes && withAction(minutes, settled));
      // Their version has changed as well.
      void answers.invalidateQueries({ queryKey: key });
      void answers.invalidateQueries({ queryKey: homeKey });
    },
  });
}

const withAction = (minutes: MinutesView, settled: MeetingActionView): MinutesView => ({
  ...minutes,
  actions: minutes.actions.map((action) =>
    action.id === settled.id ? { ...action, done: settled.done } : action,
  ),
});
