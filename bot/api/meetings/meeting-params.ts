import { z } from "zod";
import type { MeetingId } from "../../../shared/domain/meetings/ids.ts";

export const meetingParams = z.object({
  meeting: z
    .string()
    .min(1)
    .max(100)
    .transform((id) => id as MeetingId),
});
