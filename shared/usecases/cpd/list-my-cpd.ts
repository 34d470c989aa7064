import { isOfMeeting } from "../../domain/attendance/evidence.ts";
import { type CertificateSeen, certificatesIn } from "../../domain/cpd/certificate.ts";
import { countingEvidence } from "../../domain/cpd/counting-evidence.ts";
import { evidenceCountsSince } from "../../domain/cpd/due.ts";
import { type MeetingOver, meetingsOver } from "../../domain/cpd/meetings-over.ts";
import { cpdOf, type Obligation, type Offer } from "../../domain/cpd/obligation.ts";
import type { PersonId } from "../../domain/directory/person.ts";
import { attendedShareOf } from "../../domain/directory/trust-settings.ts";
import type { MeetingId } from "../../domain/meetings/ids.ts";
import type { Invitation } from "../../domain/meetings/invitation.ts";
import type { Ports } from "../../domain/ports.ts";
import { type AcademicYear, academicYearOf } from "../../domain/time/academic-year.ts";
import { londonDate } from "../../domain/time/london.ts";
import { representativesSeen } from "./register/representatives-seen.ts";

export interface MyCpdListed {
  readonly year: AcademicYear;
  readonly obligations: readonly Obligation[];
  readonly offers: readonly Offer[];
  /** This academic year's meetings that are over, the newest first. */
  readonly attendance: readonly MeetingOver[];
  readonly invitations: readonly Invitation[];
  /** What they handed in from elsewhere, the latest first. */
  readonly certificates: readonly CertificateSeen[];
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
  const invitations = await ports.invitations.listOf(person);
  const known = await ports.meetings.named([
    ...courses.flatMap(({ meetings }) => meetings),
    ...invitations.map(({ meeting }) => meeting),
  ]);
  const meeting = (id: MeetingId) => known.get(id);
  const counting = countingEvidence(courses, meeting, today);
  const evidence = await ports.evidence.listOf(person, evidenceCountsSince(courses, today), counting);
  const attendedShare = attendedShareOf((await ports.settings.current()).value);
  const { obligations, offers } = cpdOf(
    { person, invitations, evidence, exemptions: await ports.exemptions.listOf(person) },
    { directory: await ports.directory.current(), courses, meeting, attendedShare, now },
  );
  const registered = new Set(evidence.filter(isOfMeeting).map((each) => each.meeting));
  // Where they came uninvited.
  const others = [...registered].filter((id) => !known.has(id));
  for (const [id, found] of await ports.meetings.named(others)) known.set(id, found);
  for (const { id, year: ofMeeting } of known.values())
    if (ofMeeting === year && !registered.has(id) && (await ports.evidence.hasRegister({ id, year })))
      registered.add(id);
  const instead = await representativesSeen(ports, invitations);
  const attendance = meetingsOver(
    { invitations, evidence },
    {
      meeting,
      hasRegister: ({ id }) => registered.has(id),
      seenInstead: ({ id }) => instead.get(id) ?? [],
      attendedShare,
      now,
    },
    year,
  );
  attendance.sort((a, b) => b.meeting.startsAt.getTime() - a.meeting.startsAt.getTime());
  return { year, obligations, offers, attendance, invitations, certificates: certificatesIn(evidence) };
}
