import { type Attendance, attendanceOf } from "../../domain/attendance/attendance.ts";
import type { MeetingEvidence } from "../../domain/attendance/evidence.ts";
import { markingRefusal } from "../../domain/attendance/register.ts";
import type { Actor } from "../../domain/directory/actor.ts";
import type { PersonId } from "../../domain/directory/person.ts";
import { attendedShareOf } from "../../domain/directory/trust-settings.ts";
import type { MeetingId } from "../../domain/meetings/ids.ts";
import { type Invitation, isInvited } from "../../domain/meetings/invitation.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { canPlanMeetings } from "../../domain/meetings/rights.ts";
import type { Ports } from "../../domain/ports.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import { findVisible } from "../meetings/calendar/see-meeting.ts";

export type RegisterPorts = Pick<
  Ports,
  "meetings" | "networks" | "invitations" | "evidence" | "directory" | "settings" | "clock"
>;

export interface RegisterRead {
  readonly meeting: Meeting;
  readonly canMark: boolean;
  /** Everybody invited and whoever came uninvited, in order of name. */
  readonly rows: readonly RegisterLine[];
}

export interface RegisterLine {
  readonly person: PersonId;
  /** Absent for somebody who came uninvited. */
  readonly invitation?: Invitation;
  readonly attendance: Attendance;
}

/** A meeting's register, for the leads of its network and the central team (invariant 7). */
export async function readRegister(
  ports: RegisterPorts,
  { actor, meeting: id }: { actor: Actor; meeting: MeetingId },
): Promise<Result<RegisterRead, "meeting.not-found" | "meeting.not-yours">> {
  const found = await findVisible(ports, { actor, meeting: id });
  if (!found.ok) return found;
  const { meeting, network } = found.value;
  if (!canPlanMeetings(actor, network)) return refuse("meeting.not-yours");
  const evidence = byPerson(await ports.evidence.listFor(meeting));
  const directory = await ports.directory.current();
  const nameOf = (person: PersonId) => directory.person(person)?.name ?? "";
  const invitations = (await ports.invitations.listFor(meeting)).filter(isInvited);
  const invited = new Map(invitations.map((invitation) => [invitation.person, invitation]));
  const attendedShare = attendedShareOf((await ports.settings.current()).value);
  const rows = [...new Set([...invited.keys(), ...evidence.keys()])]
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), "en-GB") || (a < b ? -1 : 1))
    .map((person): RegisterLine => {
      const invitation = invited.get(person);
      const attendance = attendanceOf({
        meeting,
        evidence: evidence.get(person) ?? [],
        reply: invitation?.reply,
        evidenceOfRepresentative: ofRepresentative(invitation, evidence),
        hasRegister: evidence.size > 0,
        attendedShare,
      });
      return { person, attendance, ...(invitation ? { invitation } : {}) };
    });
  return ok({ meeting, rows, canMark: markingRefusal(meeting, ports.clock.now()) === undefined });
}

const ofRepresentative = (
  invitation: Invitation | undefined,
  evidence: ReadonlyMap<PersonId, readonly MeetingEvidence[]>,
): readonly MeetingEvidence[] => evidence.get(invitation?.reply?.representative as PersonId) ?? [];

function byPerson(evidence: readonly MeetingEvidence[]): Map<PersonId, MeetingEvidence[]> {
  const people = new Map<PersonId, MeetingEvidence[]>();
  for (const each of evidence) people.set(each.person, [...(people.get(each.person) ?? []), each]);
  return people;
}
