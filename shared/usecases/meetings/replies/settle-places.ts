import type { PersonId } from "../../../domain/directory/person.ts";
import type { Invitation } from "../../../domain/meetings/invitation.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import { asItStands, placesOf } from "../../../domain/meetings/places.ts";
import type { Ports } from "../../../domain/ports.ts";

export type SettlePlacesPorts = Pick<Ports, "meetings" | "invitations" | "meetingNotifier" | "clock">;

/**
 * Brings what people were last told about their places to what holds now, after a reply or a change: whoever got a place,
 * or lost it to a reply that was earlier, is told and their row marked. Told first and marked then, so that a crash
 * between the two tells them again, which replaces the first notification, and never tells nobody. `but` hears it
 * otherwise. Answers the rows as they stand.
 */
export async function settlePlaces(
  ports: SettlePlacesPorts,
  { meeting, but }: { meeting: Meeting; but?: PersonId },
): Promise<Invitation[]> {
  if (meeting.capacity === undefined) return ports.invitations.listFor(meeting);
  // What other servers wrote meanwhile decides, too, who was first.
  await ports.invitations.refresh(meeting);
  const rows = await ports.invitations.listFor(meeting);
  const places = placesOf(meeting, rows);
  const standing = rows.map((row) => asItStands(row, places));
  const moved = standing.filter((row, index) => row !== rows[index]);
  for (const kind of ["accepted", "waiting"] as const) {
    const told = moved.filter(({ person, reply }) => person !== but && reply?.kind === kind);
    if (told.length > 0 && ports.clock.now() < meeting.startsAt)
      await ports.meetingNotifier.tell(
        kind === "accepted" ? "place" : "no-place",
        meeting,
        told.map(({ person }) => person),
      );
  }
  for (const { reply, ...of } of moved)
    await ports.invitations.change(of, (row) =>
      row.reply && reply && row.reply.at.getTime() === reply.at.getTime()
        ? { ...row, reply: { ...row.reply, kind: reply.kind } }
        : row,
    );
  return standing;
}
