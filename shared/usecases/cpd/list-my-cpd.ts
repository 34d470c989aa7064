import { type Attendance, attendanceOf } from "../../domain/attendance/attendance.ts";
import { type Evidence, isOfMeeting } from "../../domain/attendance/evidence.ts";
import { evidenceCountsSince } from "../../domain/cpd/due.ts";
import { cpdOf, type Obligation, type Offer } from "../../domain/cpd/obligation.ts";
import type { PersonId } from "../../domain/directory/person.ts";
import { attendedShareOf } from "../../domain/directory/trust-settings.ts";
import { type Invitation, isInvited } from "../../domain/meetings/invitation.ts";
import { isOn, type Meeting } from "../../domain/meetings/meeting.ts";
import type { Ports } from "../../domain/ports.ts";
import { type AcademicYear, academicYearOf } from "../../domain/time/academic-year.ts";
import { londonDate } from "../../domain/time/london.ts";

/** How one meeting that is over stands for somebody. */
export interface MyAttendedMeeting {
  readonly meeting: Meeting;
  readonly invitation: Invitation;
  readonly attendance: Attendance;
}

export interface MyCpdListed {
  readonly year: AcademicYear;
  readonly obligations: readonly Obligation[];
  readonly offers: readonly Offer[];
  /** This academic year's meetings that are over, the newest first. */
  readonly attendance: readonly MyAttendedMeeting[];
  readonly invitations: readonly Invitation[];
}

export type MyCpdPorts = Pick<
  Ports,
  "directory" | "courses" | "exemptions" | "evidence" | "meetings" | "invitations" | "settings" | "clock"
>;

/** What this person must and may do, what they have done, and how they are recorded at this year's meetings. */
export async function listMyCpd(ports: MyCpdPorts, { person }: { person: PersonId }): Promise<MyCpdListed> {
  const now = ports.clock.now();
  const today = londonDate(now);
  const year = academicYearOf(today);
  const courses = await ports.courses.list();
  const evidence = await ports.evidence.listOf(person, evidenceCountsSince(courses, today));
  const invitations = await ports.invitations.listOf(person);
  const meetings = new Map((await ports.meetings.list()).map(({ value }) => [value.id, value]));
  const attendedShare = attendedShareOf((await ports.settings.current()).value);
  const { obligations, offers } = cpdOf(
    { person, invitations, evidence, exemptions: await ports.exemptions.listOf(person) },
    {
      directory: await ports.directory.current(),
      courses,
      meeting: (id) => meetings.get(id),
      attendedShare,
      now,
    },
  );
  const attendance: MyAttendedMeeting[] = [];
  for (const invitation of invitations) {
    const meeting = meetings.get(invitation.meeting);
    if (!meeting || meeting.year !== year || !isOn(meeting) || meeting.endsAt > now) continue;
    const own = ofMeeting(evidence, meeting);
    if (!isInvited(invitation) && own.length === 0) continue;
    const hasRegister = own.length > 0 || (await ports.evidence.listFor(meeting)).length > 0;
    attendance.push({
      meeting,
      invitation,
      attendance: attendanceOf({
        meeting,
        evidence: own,
        reply: invitation.reply,
        hasRegister,
        attendedShare,
      }),
    });
  }
  attendance.sort((a, b) => b.meeting.startsAt.getTime() - a.meeting.startsAt.getTime());
  return { year, obligations, offers, attendance, invitations };
}

const ofMeeting = (evidence: readonly Evidence[], { id }: Meeting) =>
  evidence.filter(isOfMeeting).filter(({ meeting }) => meeting === id);
