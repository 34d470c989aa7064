import { type RegisterLine, registerLines } from "../../../domain/attendance/register-lines.ts";
import { attendedShareOf } from "../../../domain/directory/trust-settings.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import type { Ports } from "../../../domain/ports.ts";

/** A meeting's register as it stands. */
export async function registerOf(
  { invitations, evidence, settings }: Pick<Ports, "invitations" | "evidence" | "settings">,
  meeting: Meeting,
): Promise<RegisterLine[]> {
  return registerLines({
    meeting,
    invitations: await invitations.listFor(meeting),
    evidence: await evidence.listFor(meeting),
    attendedShare: attendedShareOf((await settings.current()).value),
  });
}
