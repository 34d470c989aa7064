import type { PersonId } from "../../../domain/directory/person.ts";
import type { Invitation } from "../../../domain/meetings/invitation.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import { asItStands, placesOf } from "../../../domain/meetings/places.ts";
import type { Ports } from "../../../domain/ports.ts";
import { isQuietNow, type QuietPorts } from "../../directory/is-quiet-now.ts";

export type SettlePlacesPorts = QuietPorts & Pick<Ports, "meetings" | "invitations" | "meetingNotifier">;

/**
 * Brings what people were last told about their places to what holds now, after a reply or a change: whoever got a place,
 * or lost it to a reply that was earlier, is told and their row marked. Told first and marked then, so that a crash
 * between the two tells them again, which replaces the first notification, and never tells nobody. `but` hears it
 * otherwise. In quiet hours nobody else is told or marked: who has a place stands at once, and of what has come of it by the end of
 * these hours the job tells that settles all places. Answers the rows as they stand.
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
  const isQuiet = await isQuietNow(ports);
  const moved = standing.filter((row, index) => row !== rows[index] && (!isQuiet || row.person === but));
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
