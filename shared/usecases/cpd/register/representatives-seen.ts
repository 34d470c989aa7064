import type { MeetingEvidence } from "../../../domain/attendance/evidence.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { Invitation } from "../../../domain/meetings/invitation.ts";
import type { Ports } from "../../../domain/ports.ts";

/** What was seen of whom somebody sent instead, by meeting. */
export async function representativesSeen(
  { evidence }: Pick<Ports, "evidence">,
  invitations: readonly Invitation[],
): Promise<Map<MeetingId, MeetingEvidence[]>> {
  const seen = new Map<MeetingId, MeetingEvidence[]>();
  for (const { meeting, year, reply } of invitations) {
    if (reply?.representative === undefined) continue;
    seen.set(meeting, await evidence.listAt({ id: meeting, year }, reply.representative));
  }
  return seen;
}
