import { markAsEvidence, markErrors, type RegisterMark } from "../../../domain/attendance/register.ts";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { isInvited } from "../../../domain/meetings/invitation.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type OpenRegisterRefusal, openRegister } from "./kept-register.ts";
import type { RegisterPorts } from "./read-register.ts";

/**
 * Adds a human's word for one or several on the register: the invited, and whoever was seen there. Safe to repeat: a mark whose
 * id stands is left as it was. Nobody can lose a race, because nothing is overwritten. Cut short, it goes on where it stopped
 * when it is sent again.
 */
export async function markRegister(
  ports: RegisterPorts,
  { actor, meeting: id, marks }: { actor: Actor; meeting: MeetingId; marks: readonly RegisterMark[] },
): Promise<Result<undefined, OpenRegisterRefusal | "register.invalid">> {
  const open = await openRegister(ports, { actor, meeting: id });
  if (!open.ok) return open;
  const meeting = open.value;
  const invited = (await ports.invitations.listFor(meeting)).filter(isInvited);
  const seen = await ports.evidence.listFor(meeting);
  const errors = markErrors(marks, new Set([...invited, ...seen].map(({ person }) => person)));
  if (errors.length > 0) return refuse("register.invalid", errors);
  const at = ports.clock.now();
  await ports.evidence.add(marks.map((mark) => markAsEvidence(mark, { meeting, by: actor.person, at })));
  return ok(undefined);
}
