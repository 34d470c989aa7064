import type { Directory } from "../../../domain/directory/directory.ts";
import { changesOf, type DirectoryChanges } from "../../../domain/directory/directory-changes.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { askedBy, invitationWanted } from "../../../domain/meetings/invitation-wanted.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import type { Ports } from "../../../domain/ports.ts";
import { askOutlook } from "./ask-outlook.ts";

type FollowPorts = Pick<Ports, "meetings" | "invitations" | "directory" | "clock">;

/**
 * Sees to it that those who join, leave or change posts are asked to the meetings to come, or no longer: such a meeting is
 * handed to the next delivery, which writes to them alone. `seen` is the directory of the last run, whose changes alone are
 * gone through; without it everybody is. Answers the meetings concerned.
 */
export async function followAudiences(
  ports: FollowPorts,
  seen: Directory | undefined,
): Promise<{ concerned: MeetingId[]; seen: Directory }> {
  const directory = await ports.directory.current();
  const changes: DirectoryChanges = seen ? changesOf(seen, directory) : "everybody";
  const concerned: MeetingId[] = [];
  if (changes !== "everybody" && changes.size === 0) return { concerned, seen: directory };
  const now = ports.clock.now();
  for (const { value: meeting } of await ports.meetings.list()) {
    if (meeting.status !== "scheduled" || meeting.startsAt <= now) continue;
    if (!(await hasChanged(ports, { meeting, directory, changes, now }))) continue;
    await askOutlook(ports, meeting.id);
    concerned.push(meeting.id);
  }
  return { concerned, seen: directory };
}

async function hasChanged(
  { invitations }: FollowPorts,
  {
    meeting,
    directory,
    changes,
    now,
  }: { meeting: Meeting; directory: Directory; changes: DirectoryChanges; now: Date },
): Promise<boolean> {
  const rows = new Map((await invitations.listFor(meeting)).map((row) => [row.person, row]));
  const invitees = askedBy(meeting, directory);
  const people: Iterable<PersonId> =
    changes === "everybody" ? new Set([...invitees.keys(), ...rows.keys()]) : changes;
  for (const person of people)
    if (
      invitationWanted(meeting, person, {
        ...{ asked: invitees.get(person), standing: rows.get(person) },
        ...{ directory, now },
      })
    )
      return true;
  return false;
}
