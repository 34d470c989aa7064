import { disputeAsEvidence } from "../../../domain/attendance/register.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { listMyCpd, type MyCpdPorts } from "../list-my-cpd.ts";

/**
 * A person's word that what is recorded of them at a meeting is not right. It changes nothing until the meeting's lead or the
 * central team gives theirs. Safe to repeat; while one waits, another adds nothing.
 */
export async function disputeAttendance(
  ports: MyCpdPorts,
  { person, meeting, id, because }: { person: PersonId; meeting: MeetingId; id: string; because: string },
): Promise<Result<undefined, "dispute.not-recorded">> {
  const { attendance } = await listMyCpd(ports, { person });
  const own = attendance.find((each) => each.meeting.id === meeting);
  if (!own || own.attendance.outcome === "unknown") return refuse("dispute.not-recorded");
  if (own.attendance.dispute) return ok(undefined);
  const at = ports.clock.now();
  await ports.evidence.add([disputeAsEvidence({ id, because }, { meeting: own.meeting, by: person, at })]);
  return ok(undefined);
}
