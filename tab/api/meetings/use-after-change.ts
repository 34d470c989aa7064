import { useQueryClient } from "@tanstack/react-query";
import type { MeetingDetail } from "../../../shared/contract/meetings/meeting.schema.ts";
import { homeKey } from "../home/get-home.ts";
import { meetingKey, meetingsKey } from "./meeting-keys.ts";

/** What follows a reply: the meeting shows as it stands now, and all that may have changed with it is asked for again. */
export function useAfterChange() {
  const answers = useQueryClient();
  return async (changed: MeetingDetail) => {
    const key = meetingKey(changed.id);
    // An answer asked for before the change would put the old state back.
    await answers.cancelQueries({ queryKey: key, exact: true });
    answers.setQueryData<MeetingDetail>(key, changed);
    void answers.invalidateQueries({
      queryKey: meetingsKey,
      predicate: ({ queryKey }) => queryKey.length !== key.length || queryKey[1] !== changed.id,
    });
    void answers.invalidateQueries({ queryKey: homeKey });
  };
}
