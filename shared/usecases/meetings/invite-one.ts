import type { Invitation } from "../../domain/meetings/invitation.ts";
import type { Ports } from "../../domain/ports.ts";

/**
 * Invites one more person to a meeting that has gone out, or one who was taken out again; somebody invited already is
 * left as they are. Safe to repeat. Nobody but them hears of it. Answers their row.
 */
export async function inviteOne(
  { invitations }: Pick<Ports, "invitations">,
  wanted: Invitation,
): Promise<Invitation> {
  await invitations.add([wanted]);
  const standing = await invitations.change(wanted, (row) => (row.withdrawnAt ? wanted : row));
  return standing ?? wanted;
}
