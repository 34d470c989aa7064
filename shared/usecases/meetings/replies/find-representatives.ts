import type { Actor } from "../../../domain/directory/actor.ts";
import type { Person, PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { canReplyFor } from "../../../domain/meetings/replies.ts";
import { representativeErrors } from "../../../domain/meetings/representatives.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { londonDate } from "../../../domain/time/london.ts";
import { findVisible } from "../calendar/see-meeting.ts";

/** So many are shown; who looks for another types more of the name. */
const shownAtMost = 20;

type FindPorts = Pick<Ports, "meetings" | "invitations" | "networks" | "directory" | "settings" | "clock">;
export type FindRepresentativesRefusal =
  | "meeting.not-found"
  | "meeting.not-for-you"
  | "reply.not-yours"
  | "reply.no-representatives";

/** Who could come instead of this person, by any part of a name: those invited already before the others, then by name. */
export async function findRepresentatives(
  ports: FindPorts,
  {
    actor,
    meeting: id,
    person = actor.person,
    words,
  }: { actor: Actor; meeting: MeetingId; person?: PersonId; words: string },
): Promise<Result<Person[], FindRepresentativesRefusal>> {
  const found = await findVisible(ports, { actor, meeting: id });
  if (!found.ok) return found;
  const { meeting, network } = found.value;
  const directory = await ports.directory.current();
  if (!canReplyFor(actor, person, { network, directory, on: londonDate(ports.clock.now()) }))
    return refuse("reply.not-yours");
  if (!meeting.representativesAllowed) return refuse("reply.no-representatives");
  const rows = new Map((await ports.invitations.listFor(meeting)).map((row) => [row.person, row]));
  const invitation = rows.get(person);
  if (!invitation) return refuse("meeting.not-for-you");

  const setting = {
    directory,
    on: londonDate(meeting.startsAt),
    smallSchoolPupils: (await ports.settings.current()).value.smallSchoolPupils,
  };
  const wanted = words.trim().toLocaleLowerCase("en-GB");
  const people = directory.people
    .filter(({ name }) => name.toLocaleLowerCase("en-GB").includes(wanted))
    .filter((each) => representativeErrors(invitation, each.id, rows.get(each.id), setting).length === 0)
    .sort((a, b) => Number(rows.has(b.id)) - Number(rows.has(a.id)) || a.name.localeCompare(b.name, "en-GB"));
  return ok(people.slice(0, shownAtMost));
}
