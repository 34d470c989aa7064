import type { PersonId } from "../directory/person.ts";
import { type Invitation, isInvited } from "../meetings/invitation.ts";
import type { Meeting } from "../meetings/meeting.ts";
import { type Attendance, attendanceOf } from "./attendance.ts";
import type { MeetingEvidence } from "./evidence.ts";

export interface RegisterLine {
  readonly person: PersonId;
  /** Absent for somebody who came uninvited. */
  readonly invitation?: Invitation;
  readonly attendance: Attendance;
}

/** A meeting's register: everybody invited and whoever came uninvited, in no order. */
export function registerLines(of: {
  readonly meeting: Meeting;
  readonly invitations: readonly Invitation[];
  /** Everything seen of anybody at the meeting. */
  readonly evidence: readonly MeetingEvidence[];
  /** From which share of the meeting on somebody attended it, above 0 and at most 1. */
  readonly attendedShare: number;
}): RegisterLine[] {
  const { meeting, attendedShare } = of;
  const seen = byPerson(of.evidence);
  const invited = new Map(of.invitations.filter(isInvited).map((each) => [each.person, each]));
  return [...new Set([...invited.keys(), ...seen.keys()])].map((person): RegisterLine => {
    const invitation = invited.get(person);
    const representative = invitation?.reply?.representative;
    const attendance = attendanceOf({
      meeting,
      evidence: seen.get(person) ?? [],
      reply: invitation?.reply,
      evidenceOfRepresentative: (representative && seen.get(representative)) ?? [],
      hasRegister: seen.size > 0,
      attendedShare,
    });
    return { person, attendance, ...(invitation ? { invitation } : {}) };
  });
}

function byPerson(evidence: readonly MeetingEvidence[]): Map<PersonId, MeetingEvidence[]> {
  const people = new Map<PersonId, MeetingEvidence[]>();
  for (const each of evidence) {
    const own = people.get(each.person);
    if (own) own.push(each);
    else people.set(each.person, [each]);
  }
  return people;
}
