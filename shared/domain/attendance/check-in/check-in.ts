import type { PersonId } from "../../directory/person.ts";
import type { Meeting } from "../../meetings/meeting.ts";
import type { EvidenceId, MeetingEvidence } from "../evidence.ts";

/** A check-in as it is kept. Its id names meeting and person and nothing else, so that a second scan finds the first. */
export const checkInAsEvidence = (
  person: PersonId,
  { meeting, at }: { meeting: Pick<Meeting, "id" | "year">; at: Date },
): MeetingEvidence => ({
  id: `check-in ${meeting.id} ${person}` as EvidenceId,
  meeting: meeting.id,
  year: meeting.year,
  person,
  at,
  source: "check-in",
  observed: { kind: "check-in" },
});
