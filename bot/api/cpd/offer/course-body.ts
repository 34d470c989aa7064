import type { CourseBody } from "../../../../shared/contract/cpd/course.schema.ts";
import type { CompletionWay, Course, CourseContent } from "../../../../shared/domain/cpd/course.ts";
import type { MeetingId } from "../../../../shared/domain/meetings/ids.ts";
import type { AcademicYear } from "../../../../shared/domain/time/academic-year.ts";
import { fromAudience, toAudience } from "../../directory/audience-body.ts";

/** What somebody sent about a course, trimmed, each meeting once. Whether it may stand is for the use case to say. */
export const toCourseContent = (body: CourseBody): CourseContent => ({
  title: body.title.trim(),
  about: body.about.trim(),
  kind: body.kind,
  priorities: body.priorities.map((priority) => priority.trim()).filter(Boolean),
  offered: {
    from: body.offered.from as AcademicYear,
    ...(body.offered.until ? { until: body.offered.until as AcademicYear } : {}),
  },
  mandatoryFor: toAudience(body.mandatoryFor),
  optionalFor: toAudience(body.optionalFor),
  renewal: body.renewal,
  dueBy: body.dueBy.trim(),
  graceDays: body.graceDays,
  ways: body.ways.map(toWay),
  meetings: [...new Set(body.meetings)] as MeetingId[],
});

export const fromCourseContent = (course: Course): CourseBody => ({
  title: course.title,
  about: course.about,
  kind: course.kind,
  priorities: [...course.priorities],
  offered: { ...course.offered },
  mandatoryFor: fromAudience(course.mandatoryFor),
  optionalFor: fromAudience(course.optionalFor),
  renewal: { ...course.renewal },
  dueBy: course.dueBy,
  graceDays: course.graceDays,
  ways: course.ways.map((way) => ({ ...way })),
  meetings: [...course.meetings],
});

function toWay(way: CourseBody["ways"][number]): CompletionWay {
  if (way.kind !== "recording") return way;
  const [address, question] = [way.address?.trim(), way.question?.trim()];
  return { kind: "recording", ...(address ? { address } : {}), ...(question ? { question } : {}) };
}
