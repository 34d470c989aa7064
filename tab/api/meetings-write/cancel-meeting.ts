import { useMutation } from "@tanstack/react-query";
import { meetingDetailSchema } from "../../../shared/contract/meetings/meeting.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import type { Scheduling } from "./schedule-meeting.ts";
import { useAfterPlanning } from "./use-after-planning.ts";

export interface Cancellation extends Scheduling {
  readonly reason: string;
}

/** `POST /api/meetings/{id}/cancel`: everybody invited is told, with the reason. */
export function useCancelMeeting() {
  const api = useApi();
  const afterPlanning = useAfterPlanning();
  return useMutation({
    mutationFn: ({ id, version, reason, scope }: Cancellation) =>
      api.ask(
        { method: "POST", path: path`/api/meetings/${id}/cancel`, version, body: { reason, scope } },
        meetingDetailSchema,
      ),
    onSuccess: (cancelled) => afterPlanning(cancelled),
  });
}
