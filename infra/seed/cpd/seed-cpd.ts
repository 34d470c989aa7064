import type { Recorded } from "../../../shared/domain/attendance/sighting.ts";
import type { Course, CourseId } from "../../../shared/domain/cpd/course.ts";
import type { Exemption, ExemptionId } from "../../../shared/domain/cpd/exemption.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { isHeldOn } from "../../../shared/domain/directory/post.ts";
import type { Invitation } from "../../../shared/domain/meetings/invitation.ts";
import type { Meeting } from "../../../shared/domain/meetings/meeting.ts";
import { academicYearOf } from "../../../shared/domain/time/academic-year.ts";
import { addDays, type CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { londonInstant } from "../../../shared/domain/time/london.ts";
import type { Random } from "../random.ts";
import type { StableId } from "../stable-id.ts";
import { coursePlans } from "./course-plans.ts";
import { seedAttendance } from "./seed-attendance.ts";
import { seedCourseEvidence } from "./seed-course-evidence.ts";
import { seedSightings } from "./seed-sightings.ts";

export interface CpdSetting {
  readonly directory: Directory;
  readonly meetings: readonly Meeting[];
  readonly invitations: readonly Invitation[];
  readonly centralTeam: readonly PersonId[];
  readonly stableId: StableId;
}

/** The year's CPD offer, who is exempt, and what was seen of people at the meetings that were held and of the courses. */
export function seedCpd(
  setting: CpdSetting,
  { today, random }: { today: CivilDate; random: Random },
): { courses: Course[]; exemptions: Exemption[]; evidence: Recorded[] } {
  const year = academicYearOf(today);
  const courses = coursePlans.map(
    ({ id, networks, ...plan }): Course => ({
      ...plan,
      id: id as CourseId,
      offered: { from: year },
      meetings: setting.meetings
        .filter((meeting) => meeting.year === year && networks.some((network) => network === meeting.network))
        .map((meeting) => meeting.id),
    }),
  );
  return {
    courses,
    exemptions: seedExemptions(setting, today),
    evidence: [
      ...seedAttendance(setting, { today, random }),
      ...seedSightings(setting, { today }),
      ...seedCourseEvidence(courses, setting, { today, random }),
    ],
  };
}

/** A class teacher who is on leave, and a SENDCO who gave the induction herself. */
function seedExemptions({ directory, centralTeam, stableId }: CpdSetting, today: CivilDate): Exemption[] {
  const [by] = centralTeam;
  const holder = (role: "teacher" | "sendco", place: number) =>
    directory.postsAs(role).filter((post) => isHeldOn(post, today))[place]?.person;
  const exempt = (
    course: string,
    person: PersonId | undefined,
    told: Pick<Exemption, "because" | "until">,
  ): Exemption[] =>
    by && person
      ? [
          {
            ...told,
            id: stableId(`exemption/${course}/${person}`) as ExemptionId,
            course: course as CourseId,
            person,
            by,
            at: londonInstant(addDays(today, -30), "10:00"),
          },
        ]
      : [];
  return [
    ...exempt("safeguarding-update", holder("teacher", 40), {
      because: "On parental leave",
      until: addDays(today, 120),
    }),
    ...exempt("sendco-induction", holder("sendco", 5), {
      because: "She gives the induction",
      until: addDays(today, 250),
    }),
  ];
}
