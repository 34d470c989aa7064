import type { PersonId } from "../../../domain/directory/person.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import { withOutlookReply } from "../../../domain/meetings/outlook-replies.ts";
import type { Ports } from "../../../domain/ports.ts";
import { type SettlePlacesPorts, settlePlaces } from "../replies/settle-places.ts";

export type CountOutlookRepliesPorts = SettlePlacesPorts & Pick<Ports, "calendarReplies" | "directory">;

/**
 * Takes in what people answered in their own calendars since it was last asked. Safe to repeat and to run on several
 * servers: an answer counts by the time at which it was given. Answers how many rows it changed.
 */
export async function countOutlookReplies(ports: CountOutlookRepliesPorts): Promise<number> {
  const { replies, taken } = await ports.calendarReplies.readChanged();
  if (replies.length === 0) {
    taken();
    return 0;
  }
  const meetings = new Map<string, Meeting>();
  for (const { value } of await ports.meetings.list())
    for (const { eventId } of value.outlook.events) meetings.set(eventId, value);
  const { people } = await ports.directory.current();
  const byAddress = new Map<string, PersonId>(
    people.map(({ email, id }) => [email.trim().toLowerCase(), id]),
  );

  let changed = 0;
  const touched = new Set<Meeting>();
  for (const { eventId, address, ...answered } of replies) {
    const meeting = meetings.get(eventId);
    const person = byAddress.get(address);
    if (!meeting || !person) continue;
    const standing = await ports.invitations.find({ meeting: meeting.id, year: meeting.year, person });
    if (!standing || withOutlookReply(meeting, standing, answered) === standing) continue;
    await ports.invitations.change(standing, (row) => withOutlookReply(meeting, row, answered));
    touched.add(meeting);
    changed++;
  }
  for (const meeting of touched) await settlePlaces(ports, { meeting });
  taken();
  return changed;
}
