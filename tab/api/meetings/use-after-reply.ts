import { useQueryClient } from "@tanstack/react-query";
import type { MeetingDetail } from "../../../shared/contract/meetings/meeting.schema.ts";
import { homeKey } from "../home/get-home.ts";
import { meetingKey, meetingsKey } from "./meeting-keys.ts";

/** What follows a reply: the meeting shows it at once, and all else that may have changed with it is asked for again. */
export function useAfterReply() {
  const answers = useQueryClient();
  return async (replied: MeetingDetail) => {
    const key = meetingKey(replied.id);
    // An answer asked for before the reply would put the old state back.
    await answers.cancelQueries({ queryKey: key, exact: true });
    answers.setQueryData<MeetingDetail>(key, replied);
    void answers.invalidateQueries({
      queryKey: meetingsKey,
      predicate: ({ queryKey }) => queryKey.length !== key.length || queryKey[1] !== replied.id,
    });
    void answers.invalidateQueries({ queryKey: homeKey });
  };
}
