import { useMutation } from "@tanstack/react-query";
import type { z } from "zod";
import { meetingDetailSchema } from "../../../shared/contract/meetings/meeting.schema.ts";
import type { newMeetingSchema } from "../../../shared/contract/meetings/plan.schema.ts";
import { useApi } from "../api-context.ts";
import { useAfterPlanning } from "./use-after-planning.ts";

/** `POST /api/meetings`: makes a draft. Safe to repeat: the meeting's id is the sender's. */
export function useCreateMeeting() {
  const api = useApi();
  const afterPlanning = useAfterPlanning();
  return useMutation({
    mutationFn: (meeting: z.input<typeof newMeetingSchema>) =>
      api.ask({ method: "POST", path: "/api/meetings", body: meeting }, meetingDetailSchema),
    onSuccess: (created) => afterPlanning(created),
  });
}
