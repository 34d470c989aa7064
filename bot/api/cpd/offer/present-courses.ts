import type { Courses, ListedCourse } from "../../../../shared/contract/cpd/course.schema.ts";
import { type Course, isOfferedOn } from "../../../../shared/domain/cpd/course.ts";
import { choosesSomebody } from "../../../../shared/domain/directory/audience.ts";
import type { Directory } from "../../../../shared/domain/directory/directory.ts";
import type { Ports } from "../../../../shared/domain/ports.ts";
import { academicYearOf } from "../../../../shared/domain/time/academic-year.ts";
import type { CivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { londonDate } from "../../../../shared/domain/time/london.ts";
import { forWhomWords, howWords, whenWords } from "../../../../shared/sentences/cpd/courses.ts";
import { courseKindWords } from "../../../../shared/sentences/cpd/cpd.ts";

/** The whole offer by title, and the meetings that its courses can choose from. */
export async function presentCourses(
  ports: Pick<Ports, "courses" | "meetings" | "networks" | "directory" | "clock">,
): Promise<Courses> {
  const today = londonDate(ports.clock.now());
  const year = academicYearOf(today);
  const directory = await ports.directory.current();
  const networks = new Map((await ports.networks.list()).map(({ id, name }) => [id, name]));
  const courses: ListedCourse[] = [];
  for (const { id } of await ports.courses.list()) {
    const found = await ports.courses.find(id);
    if (found) courses.push({ ...presentCourse(found.value, { directory, today }), version: found.version });
  }
  const meetings = (await ports.meetings.list())
    .map(({ value }) => value)
    .filter((meeting) => meeting.status !== "cancelled" && meeting.year >= year)
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.id < b.id ? -1 : 1))
    .map(({ id, title, network, startsAt, status }) => {
      const named = network && networks.get(network);
      return { id, title, startsAt: startsAt.toISOString(), status, ...(named ? { network: named } : {}) };
    });
  return { year, courses: courses.sort((a, b) => a.title.localeCompare(b.title, "en-GB")), meetings };
}

const presentCourse = (
  course: Course,
  { directory, today }: { directory: Directory; today: CivilDate },
): Omit<ListedCourse, "version"> => ({
  id: course.id,
  title: course.title,
  kind: course.kind,
  kindWords: courseKindWords[course.kind],
  isMandatory: choosesSomebody(course.mandatoryFor),
  isOptional: choosesSomebody(course.optionalFor),
  forWhom: forWhomWords(course, directory),
  when: whenWords(course),
  how: howWords(course),
  isThisYear: isOfferedOn(course, today),
  isRetired: course.retiredAt !== undefined,
});
