import type { PersonId } from "../../../domain/directory/person.ts";
import { isInvited } from "../../../domain/meetings/invitation.ts";
import type { Ports } from "../../../domain/ports.ts";
import { type ListedMeeting, standing } from "./list-meetings.ts";

/** The next meetings of this person, the soonest first; not those that they stay away from. One called off is among them, to be known. */
export async function listNextMeetings(
  ports: Pick<Ports, "meetings" | "invitations" | "clock">,
  { person, atMost }: { person: PersonId; atMost: number },
): Promise<ListedMeeting[]> {
  const now = ports.clock.now();
  const ahead: ListedMeeting[] = [];
  for (const invitation of await ports.invitations.listOf(person)) {
    const kind = invitation.reply?.kind;
    if (!isInvited(invitation) || kind === "declined" || kind === "apologies" || kind === "represented")
      continue;
    const meeting = (await ports.meetings.find(invitation.meeting))?.value;
    if (meeting && meeting.status !== "draft" && meeting.endsAt > now) ahead.push({ meeting, invitation });
  }
  ahead.sort((a, b) => a.meeting.startsAt.getTime() - b.meeting.startsAt.getTime());
  return Promise.all(
    ahead.slice(0, atMost).map(async ({ meeting, invitation }) => ({
      meeting,
      invitation: await standing(ports, meeting, invitation),
    })),
  );
}
