import type { Actor } from "../../../domain/directory/actor.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { type Invitation, isInvited } from "../../../domain/meetings/invitation.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import { asTheyStand } from "../../../domain/meetings/places.ts";
import { canReplyFor } from "../../../domain/meetings/replies.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result } from "../../../domain/result.ts";
import { londonDate } from "../../../domain/time/london.ts";
import { findVisible } from "../calendar/see-meeting.ts";

/**
 * Who is invited and what they said, as far as the person who asks may see it: the network's leads and the central team
 * see all, a head their own staff, everybody else themselves. In order of name.
 */
export async function listMeetingPeople(
  ports: Pick<Ports, "meetings" | "invitations" | "networks" | "directory" | "clock">,
  { actor, meeting: id }: { actor: Actor; meeting: MeetingId },
): Promise<Result<{ meeting: Meeting; invitations: Invitation[] }, "meeting.not-found">> {
  const found = await findVisible(ports, { actor, meeting: id });
  if (!found.ok) return found;
  const { meeting, network } = found.value;
  const directory = await ports.directory.current();
  const on = londonDate(ports.clock.now());
  const nameOf = ({ person }: Invitation) => directory.person(person)?.name ?? "";
  const invitations = asTheyStand(meeting, await ports.invitations.listFor(meeting))
    .filter(isInvited)
    .filter(({ person }) => canReplyFor(actor, person, { network, directory, on }))
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), "en-GB") || (a.person < b.person ? -1 : 1));
  return ok({ meeting, invitations });
}
