import { useMutation } from "@tanstack/react-query";
import { meetingDetailSchema } from "../../../shared/contract/meetings/meeting.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { useAfterReply } from "./use-after-reply.ts";

/** `POST /api/meetings/{id}/join`: asks to come to a meeting that is open and did not name one. Safe to repeat. */
export function useJoinMeeting(meeting: string) {
  const api = useApi();
  const afterReply = useAfterReply();
  return useMutation({
    mutationFn: () =>
      api.ask({ method: "POST", path: path`/api/meetings/${meeting}/join` }, meetingDetailSchema),
    onSuccess: afterReply,
  });
}
