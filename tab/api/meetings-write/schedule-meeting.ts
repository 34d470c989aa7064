import { useMutation } from "@tanstack/react-query";
import { meetingDetailSchema } from "../../../shared/contract/meetings/meeting.schema.ts";
import type { SeriesScope } from "../../../shared/contract/meetings/plan.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { useAfterPlanning } from "./use-after-planning.ts";

export interface Scheduling {
  readonly id: string;
  readonly version: string;
  readonly scope: SeriesScope;
}

/** `POST /api/meetings/{id}/schedule`: people are invited from then on. */
export function useScheduleMeeting() {
  const api = useApi();
  const afterPlanning = useAfterPlanning();
  return useMutation({
    mutationFn: ({ id, version, scope }: Scheduling) =>
      api.ask(
        { method: "POST", path: path`/api/meetings/${id}/schedule`, version, body: { scope } },
        meetingDetailSchema,
      ),
    onSuccess: (scheduled) => afterPlanning(scheduled),
  });
}
