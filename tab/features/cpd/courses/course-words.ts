import type { CourseKind } from "../../../../shared/domain/cpd/course.ts";
import { dueDayWords } from "../../../../shared/sentences/cpd/courses.ts";
import { courseKindWords } from "../../../../shared/sentences/cpd/cpd.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import type { CourseField, CourseForm, meetingWays, renewals } from "./course-form.ts";

export const renewalWords: Readonly<Record<(typeof renewals)[number], string>> = {
  once: "Once",
  yearly: "Every school year",
  months: "Every so many months",
};

export const meetingWayWords: Readonly<Record<(typeof meetingWays)[number], string>> = {
  no: "Not by coming to meetings",
  any: "Any one of its meetings",
  some: "Some of its meetings",
  all: "All of its meetings",
};

export const kindWords = (kind: CourseKind): string => courseKindWords[kind];

const months = [..."123456789"].map((month) => `0${month}`).concat("10", "11", "12");
/** In the order of a school year, as `09`. */
export const schoolMonths = [...months.slice(8), ...months.slice(0, 8)];
export const monthWords = (month: string): string => dueDayWords(`${month}-01`).replace(/^\d+ /, "");

/** One part of a form in words, to be held against another; audiences and meetings are shown by their own. */
export function courseFieldWords(field: CourseField, form: CourseForm): string {
  switch (field) {
    case "kind":
      return kindWords(form.kind);
    case "renewal":
      return form.renewal === "months" ? `Every ${form.months} months` : renewalWords[form.renewal];
    case "due":
      return `${form.dueDay} ${monthWords(form.dueMonth)}`;
    case "byMeetings":
      return form.byMeetings === "some" ? `${form.needed} of its meetings` : meetingWayWords[form.byMeetings];
    case "byRecording":
      return form.byRecording ? ["Yes", form.address, form.question].filter(Boolean).join("\n") : "No";
    case "byCertificate":
      return form.byCertificate ? "Yes" : "No";
    case "meetings":
      return counted(form.meetings.length, "meeting", "meetings");
    case "mandatoryFor":
    case "optionalFor":
      return "";
    default:
      return form[field];
  }
}
