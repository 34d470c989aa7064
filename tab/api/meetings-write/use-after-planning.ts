import { useQueryClient } from "@tanstack/react-query";
import type { MeetingDetail } from "../../../shared/contract/meetings/meeting.schema.ts";
import { homeKey } from "../home/get-home.ts";
import { meetingKey, meetingsKey } from "../meetings/meeting-keys.ts";

/** What every change of a meeting does next: shows what the server says of it, then asks again for all that may have changed with it. */
export function useAfterPlanning() {
  const answers = useQueryClient();
  return async (changed?: MeetingDetail) => {
    if (changed) {
      // An answer asked for before the change would put the old state back.
      await answers.cancelQueries({ queryKey: meetingKey(changed.id) });
      answers.setQueryData(meetingKey(changed.id), changed);
    }
    void answers.invalidateQueries({ queryKey: meetingsKey });
    void answers.invalidateQueries({ queryKey: ["networks"] });
    void answers.invalidateQueries({ queryKey: homeKey });
  };
}
