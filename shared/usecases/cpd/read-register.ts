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
  /** Everybody invited, in order of name. */
  readonly rows: readonly { readonly invitation: Invitation; readonly attendance: Attendance }[];
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
  const nameOf = ({ person }: Invitation) => directory.person(person)?.name ?? "";
  const invitations = (await ports.invitations.listFor(meeting))
    .filter(isInvited)
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), "en-GB") || (a.person < b.person ? -1 : 1));
  const attendedShare = attendedShareOf((await ports.settings.current()).value);
  const rows = invitations.map((invitation) => ({
    invitation,
    attendance: attendanceOf({
      meeting,
      evidence: evidence.get(invitation.person) ?? [],
      reply: invitation.reply,
      evidenceOfRepresentative: ofRepresentative(invitation, evidence),
      hasRegister: evidence.size > 0,
      attendedShare,
    }),
  }));
  return ok({ meeting, rows, canMark: markingRefusal(meeting, ports.clock.now()) === undefined });
}

const ofRepresentative = (
  { reply }: Invitation,
  evidence: ReadonlyMap<PersonId, readonly MeetingEvidence[]>,
): readonly MeetingEvidence[] =>
  (reply?.representative !== undefined && evidence.get(reply.representative)) || [];

function byPerson(evidence: readonly MeetingEvidence[]): Map<PersonId, MeetingEvidence[]> {
  const people = new Map<PersonId, MeetingEvidence[]>();
  for (const each of evidence) people.set(each.person, [...(people.get(each.person) ?? []), each]);
  return people;
}
