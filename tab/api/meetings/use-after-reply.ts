import { useQueryClient } from "@tanstack/react-query";
import type { MeetingDetail, MeetingSummary } from "../../../shared/contract/meetings/meeting.schema.ts";
import { homeKey } from "../home/get-home.ts";
import { meetingKey, meetingsKey } from "./meeting-keys.ts";

/** What follows a reply: the meeting shows it at once, and all that may have changed with it is asked for again. */
export function useAfterReply() {
  const answers = useQueryClient();
  return async (replied: MeetingSummary) => {
    const key = meetingKey(replied.id);
    // An answer asked for before the reply would put the old state back.
    await answers.cancelQueries({ queryKey: key });
    answers.setQueryData<MeetingDetail>(key, (shown) => shown && { ...shown, ...replied });
    void answers.invalidateQueries({ queryKey: meetingsKey });
    void answers.invalidateQueries({ queryKey: homeKey });
  };
}
