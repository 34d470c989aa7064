import type { Invitation } from "../../../domain/meetings/invitation.ts";
import type { Ports } from "../../../domain/ports.ts";
import { askOutlook } from "../delivery/ask-outlook.ts";

/**
 * Invites one more person to a meeting that has gone out, or one who was taken out again; somebody invited already is
 * left as they are. Safe to repeat. Nobody but them hears of it. Answers their row.
 */
export async function inviteOne(
  ports: Pick<Ports, "invitations" | "meetings">,
  wanted: Invitation,
): Promise<Invitation> {
  await ports.invitations.add([wanted]);
  const standing = await ports.invitations.change(wanted, (row) => (row.withdrawnAt ? wanted : row));
  // Until Outlook has them: a repeat after a crash asks again.
  if (standing?.part === undefined) await askOutlook(ports, wanted.meeting);
  return standing ?? wanted;
}
