import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { asTheyStand } from "../../../domain/meetings/places.ts";
import type { Ports } from "../../../domain/ports.ts";
import { type SettlePlacesPorts, settlePlaces } from "./settle-places.ts";

const yearMilliseconds = 366 * 86_400_000;

/**
 * Tells whoever has got a place, or lost one, and has not heard: after a server stopped between a reply and telling, or
 * Outlook brought a reply, or more places were made. Without any it asks nothing of Graph. Answers the meetings settled.
 */
export async function settleAllPlaces(
  ports: SettlePlacesPorts & Pick<Ports, "meetings">,
): Promise<MeetingId[]> {
  const now = ports.clock.now();
  const settled: MeetingId[] = [];
  const ahead = await ports.meetings.listBetween(now, new Date(now.getTime() + yearMilliseconds));
  for (const { value: meeting } of ahead) {
    if (meeting.capacity === undefined || meeting.status !== "scheduled" || meeting.startsAt <= now) continue;
    const rows = await ports.invitations.listFor(meeting);
    const standing = asTheyStand(meeting, rows);
    if (standing.every((row, index) => row === rows[index])) continue;
    await settlePlaces(ports, { meeting });
    settled.push(meeting.id);
  }
  return settled;
}
