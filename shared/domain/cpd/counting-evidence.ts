import type { EvidenceCounting } from "../attendance/ports.ts";
import type { MeetingId } from "../meetings/ids.ts";
import type { Meeting } from "../meetings/meeting.ts";
import { academicYearOf, yearsOn } from "../time/academic-year.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { Course } from "./course.ts";
import { evidenceCountsSince } from "./due.ts";

/** Of which courses and meetings evidence from before last year can still count: what was done once, or holds for years. */
export function countingEvidence(
  courses: readonly Course[],
  meeting: (id: MeetingId) => Pick<Meeting, "id" | "year"> | undefined,
  today: CivilDate,
): EvidenceCounting {
  const lastYear = yearsOn(academicYearOf(today), -1);
  const lasting = courses.filter((course) => evidenceCountsSince([course], today) < lastYear);
  return {
    courses: lasting.map(({ id }) => id),
    meetings: lasting.flatMap((course) => course.meetings).flatMap((id) => meeting(id) ?? []),
  };
}
