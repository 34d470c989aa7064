import { useMutation } from "@tanstack/react-query";
import { meetingDetailSchema, type ReplyBody } from "../../../shared/contract/meetings/meeting.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { useAfterReply } from "./use-after-reply.ts";

/** `PUT /api/meetings/{id}/reply`: one's own, or for somebody else as their lead or head. Safe to repeat. */
export function useReply(meeting: string) {
  const api = useApi();
  const afterReply = useAfterReply();
  return useMutation({
    mutationFn: (body: ReplyBody) =>
      api.ask({ method: "PUT", path: path`/api/meetings/${meeting}/reply`, body }, meetingDetailSchema),
    onSuccess: afterReply,
  });
}
