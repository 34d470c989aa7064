import { z } from "zod";
import {
  type CourseBody,
  courseBodySchema,
  type KeptCourse,
} from "../../../../shared/contract/cpd/course.schema.ts";
import { audienceSchema } from "../../../../shared/contract/directory/audience.schema.ts";
import { courseKinds } from "../../../../shared/domain/cpd/course.ts";
import { noAudience } from "../../../audience/audience-choice.ts";
import type { ComparedParts } from "../../../ui/compare-versions.ts";
import { typedNumber } from "../../../ui/NumberField.tsx";

export const renewals = ["once", "yearly", "months"] as const;
/** How many of its meetings complete it; "no" where coming does not. */
export const meetingWays = ["no", "any", "some", "all"] as const;

/** A course while it is being written; numbers as they are typed. */
export const courseFormSchema = z.object({
  title: z.string(),
  about: z.string(),
  kind: z.enum(courseKinds),
  /** One a line. */
  priorities: z.string(),
  from: z.string(),
  /** Empty for no end. */
  until: z.string(),
  mandatoryFor: audienceSchema,
  optionalFor: audienceSchema,
  renewal: z.enum(renewals),
  months: z.string(),
  dueMonth: z.string(),
  dueDay: z.string(),
  graceDays: z.string(),
  byMeetings: z.enum(meetingWays),
  needed: z.string(),
  byRecording: z.boolean(),
  address: z.string(),
  question: z.string(),
  byCertificate: z.boolean(),
  meetings: z.array(z.string()),
});

export type CourseForm = z.infer<typeof courseFormSchema>;

export const emptyCourseForm = (year: string): CourseForm => ({
  ...{ title: "", about: "", kind: "trust", priorities: "", from: year, until: "" },
  ...{ mandatoryFor: noAudience, optionalFor: noAudience, renewal: "once", months: "24" },
  ...{ dueMonth: "12", dueDay: "18", graceDays: "42", byMeetings: "any", needed: "2" },
  ...{ byRecording: false, address: "", question: "", byCertificate: false, meetings: [] },
});

export function toCourseForm({ course }: Pick<KeptCourse, "course">): CourseForm {
  const held = course.ways.find(({ kind }) => kind === "meetings");
  const needed = held?.kind === "meetings" ? held.needed : undefined;
  const recording = course.ways.find(({ kind }) => kind === "recording");
  const [dueMonth = "", dueDay = ""] = course.dueBy.split("-");
  return {
    title: course.title,
    about: course.about,
    kind: course.kind,
    priorities: course.priorities.join("\n"),
    from: course.offered.from,
    until: course.offered.until ?? "",
    mandatoryFor: course.mandatoryFor,
    optionalFor: course.optionalFor,
    renewal: course.renewal.kind,
    months: course.renewal.kind === "months" ? String(course.renewal.months) : "24",
    dueMonth,
    dueDay: String(Number(dueDay)),
    graceDays: String(course.graceDays),
    byMeetings: needed === undefined ? "no" : needed === "all" ? "all" : needed === 1 ? "any" : "some",
    needed: typeof needed === "number" && needed > 1 ? String(needed) : "2",
    byRecording: recording !== undefined,
    address: (recording?.kind === "recording" && recording.address) || "",
    question: (recording?.kind === "recording" && recording.question) || "",
    byCertificate: course.ways.some(({ kind }) => kind === "certificate"),
    meetings: course.meetings,
  };
}

export function fromCourseForm(form: CourseForm): CourseBody {
  return {
    title: form.title,
    about: form.about,
    kind: form.kind,
    priorities: form.priorities.split("\n").filter((line) => line.trim() !== ""),
    offered: { from: form.from, ...(form.until ? { until: form.until } : {}) },
    mandatoryFor: form.mandatoryFor,
    optionalFor: form.optionalFor,
    renewal:
      form.renewal === "months"
        ? { kind: "months", months: typedNumber(form.months) }
        : { kind: form.renewal },
    dueBy: `${form.dueMonth}-${form.dueDay.trim().padStart(2, "0")}`,
    graceDays: typedNumber(form.graceDays),
    ways: waysOf(form),
    meetings: form.meetings,
  };
}

/** In the order in which the form asks for them, so that an error's place can be found again. */
function waysOf(form: CourseForm): CourseBody["ways"] {
  const needed = form.byMeetings === "all" ? "all" : form.byMeetings === "any" ? 1 : typedNumber(form.needed);
  const [address, question] = [form.address.trim(), form.question.trim()];
  return [
    ...(form.byMeetings === "no" ? [] : [{ kind: "meetings" as const, needed: needed as number | "all" }]),
    ...(form.byRecording
      ? [{ kind: "recording" as const, ...(address ? { address } : {}), ...(question ? { question } : {}) }]
      : []),
    ...(form.byCertificate ? [{ kind: "certificate" as const }] : []),
  ];
}

/** Where the errors of a way stand: "/ways/1". */
export const wayPointer = (form: CourseForm, kind: CourseBody["ways"][number]["kind"]): string =>
  `/ways/${waysOf(form).findIndex((way) => way.kind === kind)}`;

/** Whether the form says enough to be weighed: half a number or year is none. */
export const isWeighable = (form: CourseForm): boolean =>
  courseBodySchema.safeParse(fromCourseForm(form)).success;

export type CourseField =
  | Exclude<keyof CourseForm, "months" | "dueDay" | "dueMonth" | "needed" | "address" | "question">
  | "due";

/** What is kept or taken as a whole when two people changed a course. */
export const courseParts: ComparedParts<CourseForm, CourseField> = {
  title: ["title"],
  about: ["about"],
  kind: ["kind"],
  priorities: ["priorities"],
  mandatoryFor: ["mandatoryFor"],
  optionalFor: ["optionalFor"],
  byMeetings: ["byMeetings", "needed"],
  meetings: ["meetings"],
  byRecording: ["byRecording", "address", "question"],
  byCertificate: ["byCertificate"],
  renewal: ["renewal", "months"],
  due: ["dueMonth", "dueDay"],
  graceDays: ["graceDays"],
  from: ["from"],
  until: ["until"],
};

export const courseNames: Readonly<Record<CourseField, string>> = {
  title: "Title",
  about: "What it is about",
  kind: "Kind",
  priorities: "Priorities it serves",
  mandatoryFor: "Mandatory for",
  optionalFor: "Optional for",
  byMeetings: "By coming to its meetings",
  meetings: "Its meetings",
  byRecording: "By its recording and a short answer",
  byCertificate: "By a certificate from elsewhere",
  renewal: "How often",
  due: "Due by",
  graceDays: "Days of grace",
  from: "Offered from",
  until: "Offered until",
};
