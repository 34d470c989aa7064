import type { CourseHead, Portion, TakeUpCounts } from "../../../../shared/contract/cpd/portion.schema.ts";
import type { Share, Totals } from "../../../../shared/domain/cpd/take-up/totals.ts";
import type { OfferedCourse } from "../../../../shared/domain/cpd/take-up/trust-take-up.ts";
import { courseKindWords } from "../../../../shared/sentences/cpd/cpd.ts";
import { portionWords } from "../../../../shared/sentences/cpd/take-up.ts";

export const presentPortion = (share: Share, words = portionWords(share)): Portion => ({ ...share, words });

export const presentTotals = ({ done, overdue, impossible, exempt, optional }: Totals): TakeUpCounts => ({
  done: presentPortion(done),
  overdue,
  impossible,
  exempt,
  optional: presentPortion(optional),
});

export const presentCourseHead = ({ course, dueOn }: OfferedCourse): CourseHead => ({
  id: course.id,
  title: course.title,
  kind: course.kind,
  kindWords: courseKindWords[course.kind],
  dueOn,
});

export const presentCourseLine = (each: OfferedCourse & { totals: Totals }) => ({
  ...presentCourseHead(each),
  counts: presentTotals(each.totals),
});
