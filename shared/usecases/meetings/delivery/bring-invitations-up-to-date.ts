import type { Directory } from "../../../domain/directory/directory.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { planAttendees } from "../../../domain/meetings/attendees.ts";
import { type Invitation, isInvited } from "../../../domain/meetings/invitation.ts";
import { askedBy, invitationWanted } from "../../../domain/meetings/invitation-wanted.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import type { Ports } from "../../../domain/ports.ts";

/** Rows written between two looks at the clock: a minute's work where Graph is slow. */
const rowsAtOnce = 10 * 20;

/**
 * Writes who is invited: rows for those newly asked, each with its part of the meeting, changes for those asked otherwise
 * than before or no longer. Safe to repeat. Answers every row as it then stands, undefined when `mayGoOn` said no.
 */
export async function bringInvitationsUpToDate(
  { invitations, clock }: Pick<Ports, "invitations" | "clock">,
  {
    meeting,
    directory,
    mayGoOn,
  }: { meeting: Meeting; directory: Directory; mayGoOn: () => Promise<boolean> },
): Promise<Invitation[] | undefined> {
  const rows = new Map((await invitations.listFor(meeting)).map((row) => [row.person, row]));
  const invitees = askedBy(meeting, directory);
  const added: Invitation[] = [];
  for (const person of new Set<PersonId>([...invitees.keys(), ...rows.keys()])) {
    const standing = rows.get(person);
    const change = (row: Invitation | undefined) =>
      invitationWanted(meeting, person, {
        ...{ asked: invitees.get(person), standing: row },
        ...{ directory, now: clock.now() },
      });
    const wanted = change(standing);
    if (!wanted) continue;
    if (!standing) {
      added.push(wanted);
      continue;
    }
    if (!(await mayGoOn())) return undefined;
    const changed = await invitations.change(wanted, (row) => change(row) ?? row);
    if (changed) rows.set(person, changed);
  }

  const placed = withParts(added, [...rows.values()], directory);
  for (let start = 0; start < placed.length; start += rowsAtOnce) {
    if (!(await mayGoOn())) return undefined;
    await invitations.add(placed.slice(start, start + rowsAtOnce));
  }
  return [...rows.values(), ...placed];
}

/** New rows with the part of the meeting that each is meant for, beside those that have theirs. */
function withParts(
  added: readonly Invitation[],
  standing: readonly Invitation[],
  directory: Directory,
): Invitation[] {
  const taken = new Map<number, Set<string>>();
  for (const { person, part } of standing.filter(isInvited)) {
    const address = directory.person(person)?.email.trim().toLowerCase();
    if (address && part !== undefined) taken.set(part, (taken.get(part) ?? new Set()).add(address));
  }
  const { parts } = planAttendees(added, taken, directory);
  const partOf = new Map([...parts].flatMap(([part, people]) => people.map(({ person }) => [person, part])));
  return added.map((invitation) => {
    const part = partOf.get(invitation.person);
    return part === undefined ? invitation : { ...invitation, part };
  });
}
