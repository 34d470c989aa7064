import type { Directory } from "../directory/directory.ts";
import type { FieldError } from "../result.ts";
import { textErrors } from "../text-errors.ts";
import { addDays, type CivilDate } from "../time/civil-date.ts";
import type { CourseId } from "./course.ts";
import type { ExemptionWords } from "./exemption.ts";

/** Characters, and for how many days on somebody can be exempt: somebody on long leave comes back within three years. */
export const exemptionLimits = { because: 500, days: 1100 } as const;

/** Everything wrong with an exemption that is to begin on a day, each with its place. */
export function exemptionErrors(
  { course, person, because, until }: ExemptionWords,
  setting: {
    readonly directory: Directory;
    readonly knows: (course: CourseId) => boolean;
    readonly today: CivilDate;
  },
): FieldError[] {
  const errors: FieldError[] = [];
  if (!setting.knows(course)) errors.push({ pointer: "/course", code: "unknown-course" });
  if (!setting.directory.person(person)) errors.push({ pointer: "/person", code: "unknown-person" });
  errors.push(...textErrors("/because", because, exemptionLimits.because));
  if (until < setting.today) errors.push({ pointer: "/until", code: "in-the-past" });
  else errors.push(...tooFarErrors(until, setting.today));
  return errors;
}

/** What is wrong with another end for an exemption that stands. One that lies behind ends it. */
export const tooFarErrors = (until: CivilDate, today: CivilDate): FieldError[] =>
  until > addDays(today, exemptionLimits.days) ? [{ pointer: "/until", code: "too-far-ahead-years" }] : [];
