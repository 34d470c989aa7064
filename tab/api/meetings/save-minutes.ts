import { useMutation, useQueryClient } from "@tanstack/react-query";
import {
  type MinutesBody,
  type MinutesView,
  minutesSchema,
} from "../../../shared/contract/meetings/minutes.schema.ts";
import { useApi } from "../api-context.ts";
import { isApiProblem } from "../api-problem.ts";
import { homeKey } from "../home/get-home.ts";
import { path } from "../path.ts";
import { minutesKey } from "./meeting-keys.ts";

export interface SaveMinutes {
  /** The version they were written over; empty for the first. */
  readonly version: string;
  readonly body: MinutesBody;
}

/** `PUT /api/meetings/{id}/minutes`. Refused with `minutes.changed` and the minutes as they stand when somebody else saved first. */
export function useSaveMinutes(meeting: string) {
  const api = useApi();
  const answers = useQueryClient();
  const show = async (minutes: MinutesView) => {
    await answers.cancelQueries({ queryKey: minutesKey(meeting) });
    answers.setQueryData<MinutesView>(minutesKey(meeting), minutes);
  };
  return useMutation({
    mutationFn: ({ version, body }: SaveMinutes) =>
      api.ask({ method: "PUT", path: path`/api/meetings/${meeting}/minutes`, version, body }, minutesSchema),
    async onSuccess(saved) {
      await show(saved);
      void answers.invalidateQueries({ queryKey: homeKey });
    },
    // After a lost race what stands is shown; otherwise it is asked for again.
    async onError(error) {
      const standing = minutesSchema.safeParse(isApiProblem(error) ? error.current : undefined).data;
      if (standing) await show(standing);
      else void answers.invalidateQueries({ queryKey: minutesKey(meeting) });
    },
  });
}
