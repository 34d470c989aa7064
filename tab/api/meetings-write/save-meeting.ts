import { useMutation } from "@tanstack/react-query";
import type { z } from "zod";
import { meetingDetailSchema } from "../../../shared/contract/meetings/meeting.schema.ts";
import type { meetingChangeSchema } from "../../../shared/contract/meetings/plan.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { useAfterPlanning } from "./use-after-planning.ts";

export interface MeetingChange {
  readonly id: string;
  /** The version it was written over. */
  readonly version: string;
  readonly change: z.input<typeof meetingChangeSchema>;
}

/** `PUT /api/meetings/{id}`. Refused with `meeting.changed` and the meeting as it stands when somebody else saved first. */
export function useSaveMeeting() {
  const api = useApi();
  const afterPlanning = useAfterPlanning();
  return useMutation({
    mutationFn: ({ id, version, change }: MeetingChange) =>
      api.ask({ method: "PUT", path: path`/api/meetings/${id}`, version, body: change }, meetingDetailSchema),
    onSuccess: (saved) => afterPlanning(saved),
  });
}
