import type { MeetingKind, MeetingMode } from "../../../../shared/domain/meetings/meeting.ts";

export const kindWords: Record<MeetingKind, string> = {
  network: "Network meeting",
  moderation: "Moderation",
  cpd: "CPD session",
  heads: "Heads’ meeting",
  other: "Other meeting",
};

export const modeWords: Record<MeetingMode, string> = {
  online: "Online",
  "in-person": "In person",
  both: "Both",
};
