import { markingRefusal, type RegisterMark, takeBackAsEvidence } from "../../domain/attendance/register.ts";
import type { Actor } from "../../domain/directory/actor.ts";
import type { MeetingId } from "../../domain/meetings/ids.ts";
import { canPlanMeetings } from "../../domain/meetings/rights.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import { findVisible } from "../meetings/calendar/see-meeting.ts";
import type { MarkRegisterRefusal } from "./mark-register.ts";
import type { RegisterPorts } from "./read-register.ts";

/**
 * Takes marks back that were a slip: what stood before them counts again, and both stay as evidence (invariant 6). A mark that
 * does not stand is passed over. Safe to repeat.
 */
export async function takeBackMarks(
  ports: RegisterPorts,
  {
    actor,
    meeting: id,
    marks,
  }: { actor: Actor; meeting: MeetingId; marks: readonly Pick<RegisterMark, "id" | "person">[] },
): Promise<Result<undefined, Exclude<MarkRegisterRefusal, "register.invalid">>> {
  const found = await findVisible(ports, { actor, meeting: id });
  if (!found.ok) return found;
  const { meeting, network } = found.value;
  if (!canPlanMeetings(actor, network)) return refuse("meeting.not-yours");
  const at = ports.clock.now();
  const refusal = markingRefusal(meeting, at);
  if (refusal) return refuse(refusal);
  const standing = new Set((await ports.evidence.listFor(meeting)).map((each) => each.id));
  const wanted = marks.map((mark) => takeBackAsEvidence(mark, { meeting, by: actor.person, at }));
  await ports.evidence.add(
    wanted.filter(({ observed }) => observed.kind === "word-taken-back" && standing.has(observed.word)),
  );
  return ok(undefined);
}
