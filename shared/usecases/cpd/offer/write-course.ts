import type { Course, CourseContent, CourseId } from "../../../domain/cpd/course.ts";
import { courseErrors } from "../../../domain/cpd/course-errors.ts";
import { type Actor, isCentralTeam } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { type FieldError, ok, type Result, refuse } from "../../../domain/result.ts";
import type { Versioned } from "../../../domain/versioned.ts";

type WritePorts = Pick<Ports, "courses" | "directory" | "meetings">;

/** Adds a course to the offer; the central team alone may. Safe to repeat: the id is the sender's. */
export async function createCourse(
  ports: WritePorts,
  { actor, id, content }: { actor: Actor; id: CourseId; content: CourseContent },
): Promise<Result<Versioned<Course>, "access.refused" | "course.invalid">> {
  if (!isCentralTeam(actor)) return refuse("access.refused");
  const errors = await errorsOf(ports, content);
  if (errors.length > 0) return refuse("course.invalid", errors);
  return ok(await ports.courses.create({ ...content, id }));
}

interface ChangeAsked {
  readonly actor: Actor;
  readonly id: CourseId;
  readonly version: string;
}

type ChangeRefusal = "access.refused" | "course.changed" | "course.not-found";

/** Saves what the central team changed in a course, if it still stands as they read it. */
export async function changeCourse(
  ports: WritePorts,
  { actor, id, content, version }: ChangeAsked & { content: CourseContent },
): Promise<Result<Versioned<Course>, ChangeRefusal | "course.invalid">> {
  if (!isCentralTeam(actor)) return refuse("access.refused");
  const standing = await ports.courses.find(id);
  if (!standing) return refuse("course.not-found");
  const errors = await errorsOf(ports, content);
  if (errors.length > 0) return refuse("course.invalid", errors);
  const { retiredAt } = standing.value;
  return ports.courses.save({ ...content, id, ...(retiredAt ? { retiredAt } : {}) }, version);
}

/** Takes a course out of the offer, or puts it back. What people did of it stays on their record. Safe to repeat. */
export async function retireCourse(
  { courses, clock }: Pick<Ports, "courses" | "clock">,
  { actor, id, isRetired, version }: ChangeAsked & { isRetired: boolean },
): Promise<Result<Versioned<Course>, ChangeRefusal>> {
  if (!isCentralTeam(actor)) return refuse("access.refused");
  const standing = await courses.find(id);
  if (!standing) return refuse("course.not-found");
  const { retiredAt, ...course } = standing.value;
  if (isRetired === (retiredAt !== undefined)) return ok(standing);
  return courses.save(isRetired ? { ...course, retiredAt: clock.now() } : course, version);
}

async function errorsOf({ directory, meetings }: WritePorts, content: CourseContent): Promise<FieldError[]> {
  const known = new Set((await meetings.list()).map(({ value }) => value.id));
  return courseErrors(content, { directory: await directory.current(), knows: (id) => known.has(id) });
}
