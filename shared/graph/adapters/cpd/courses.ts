import { z } from "zod";
import type { CompletionWay, Course, CourseId, Renewal } from "../../../domain/cpd/course.ts";
import { courseKinds } from "../../../domain/cpd/course.ts";
import type { Courses } from "../../../domain/cpd/ports.ts";
import { nobody } from "../../../domain/directory/audience.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { ok, refuse } from "../../../domain/result.ts";
import type { AcademicYear } from "../../../domain/time/academic-year.ts";
import { isCivilDate } from "../../../domain/time/civil-date.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { coursesList } from "../../schema/cpd.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { branded, emptyText, jsonColumn, optionalInstant } from "../columns.ts";
import { audienceColumnSchema } from "../directory/audience-column.ts";
import type { ReportUnreadable } from "../rows.ts";
import { versionedRows } from "../versioned-rows.ts";

const renewalSchema: z.ZodType<Renewal> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("once") }),
  z.object({ kind: z.literal("yearly") }),
  z.object({ kind: z.literal("months"), months: z.number().int().min(1) }),
]);
const waySchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("meetings"), needed: z.union([z.number().int().min(1), z.literal("all")]) }),
  z.object({ kind: z.literal("recording"), address: z.string().optional(), question: z.string().optional() }),
  z.object({ kind: z.literal("certificate") }),
]) as z.ZodType<CompletionWay>;

const year = z
  .string()
  .regex(/^\d{4}-\d{2}$/)
  .transform((text) => text as AcademicYear);
/** A day that some year has: `02-29` is one. */
const dayOfYear = z.string().refine((text) => isCivilDate(`2028-${text}`));

const courseSchema = z
  .object({
    Key: branded<CourseId>(),
    Title: z.string().min(1),
    About: emptyText,
    Kind: z.enum(courseKinds),
    Priorities: jsonColumn(z.array(z.string())),
    OfferedFrom: year,
    OfferedUntil: year.nullish(),
    MandatoryFor: jsonColumn(audienceColumnSchema),
    OptionalFor: jsonColumn(audienceColumnSchema),
    Renewal: jsonColumn(renewalSchema),
    DueBy: dayOfYear,
    GraceDays: z.number().int().min(0),
    Ways: jsonColumn(z.array(waySchema)),
    Meetings: jsonColumn(z.array(branded<MeetingId>())),
    RetiredAt: optionalInstant,
  })
  .transform(
    (row): Course => ({
      id: row.Key,
      title: row.Title,
      about: row.About,
      kind: row.Kind,
      priorities: row.Priorities ?? [],
      offered: { from: row.OfferedFrom, ...(row.OfferedUntil ? { until: row.OfferedUntil } : {}) },
      mandatoryFor: row.MandatoryFor ?? nobody,
      optionalFor: row.OptionalFor ?? nobody,
      renewal: row.Renewal ?? { kind: "once" },
      dueBy: row.DueBy,
      graceDays: row.GraceDays,
      ways: row.Ways ?? [],
      meetings: row.Meetings ?? [],
      ...(row.RetiredAt ? { retiredAt: row.RetiredAt } : {}),
    }),
  );

export const fromCourse = (course: Course): Fields => ({
  Title: course.title,
  About: course.about,
  Kind: course.kind,
  Priorities: JSON.stringify(course.priorities),
  OfferedFrom: course.offered.from,
  OfferedUntil: course.offered.until ?? null,
  MandatoryFor: JSON.stringify(course.mandatoryFor),
  OptionalFor: JSON.stringify(course.optionalFor),
  Renewal: JSON.stringify(course.renewal),
  DueBy: course.dueBy,
  GraceDays: course.graceDays,
  Ways: JSON.stringify(course.ways),
  Meetings: JSON.stringify(course.meetings),
  RetiredAt: course.retiredAt?.toISOString() ?? null,
});

export function courses(parts: { graph: Graph; mirror: SiteMirror }, report: ReportUnreadable): Courses {
  const rows = versionedRows(parts, coursesList.name, courseSchema, report);
  return {
    find: async (id) => rows.find(id),
    list: async () => rows.all().map(({ value }) => value),
    create: async (course) => rows.confirmed(await rows.table.create(course.id, fromCourse(course))),
    async save(course, version) {
      const outcome = await rows.table.save(course.id, version, fromCourse(course));
      if ("saved" in outcome) return ok(rows.confirmed(outcome.saved));
      return refuse(outcome.lost ? "course.changed" : "course.not-found");
    },
  };
}
