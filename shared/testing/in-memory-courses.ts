import type { Course, CourseId } from "../domain/cpd/course.ts";
import type { Exemption, ExemptionId } from "../domain/cpd/exemption.ts";
import type { Courses, Exemptions } from "../domain/cpd/ports.ts";
import { ok, refuse } from "../domain/result.ts";
import { Rows } from "./in-memory-rows.ts";

export function inMemoryCourses(...courses: readonly Course[]): Courses {
  const rows = new Rows<CourseId, Course>();
  for (const course of courses) rows.put(course.id, course);
  return {
    find: async (id) => rows.find(id),
    list: async () => rows.all().map(({ value }) => value),
    create: async (course) => rows.find(course.id) ?? rows.put(course.id, course),
    async save(course, version) {
      const standing = rows.find(course.id);
      if (!standing) return refuse("course.not-found");
      return standing.version === version ? ok(rows.put(course.id, course)) : refuse("course.changed");
    },
  };
}

export function inMemoryExemptions(...exemptions: readonly Exemption[]): Exemptions {
  const rows = new Rows<ExemptionId, Exemption>();
  for (const exemption of exemptions) rows.put(exemption.id, exemption);
  return {
    find: async (id) => rows.find(id),
    list: async () => rows.all(),
    listOf: async (person) => rows.all().flatMap(({ value }) => (value.person === person ? [value] : [])),
    create: async (exemption) => rows.find(exemption.id) ?? rows.put(exemption.id, exemption),
    async save(exemption, version) {
      const standing = rows.find(exemption.id);
      if (!standing) return refuse("exemption.not-found");
      return standing.version === version
        ? ok(rows.put(exemption.id, exemption))
        : refuse("exemption.changed");
    },
  };
}
