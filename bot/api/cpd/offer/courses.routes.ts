import type { FastifyInstance } from "fastify";
import {
  type CourseAssessment,
  type Courses,
  courseBodySchema,
  type KeptCourse,
  newCourseSchema,
  retirementSchema,
} from "../../../../shared/contract/cpd/course.schema.ts";
import type { Course, CourseId } from "../../../../shared/domain/cpd/course.ts";
import { londonDate } from "../../../../shared/domain/time/london.ts";
import type { Versioned } from "../../../../shared/domain/versioned.ts";
import { consequenceSentences, mandatoryClashSentence } from "../../../../shared/sentences/cpd/courses.ts";
import { assessCourse } from "../../../../shared/usecases/cpd/offer/assess-course.ts";
import {
  changeCourse,
  createCourse,
  retireCourse,
} from "../../../../shared/usecases/cpd/offer/write-course.ts";
import { parse, versionOf } from "../../../http/api-door.ts";
import { accepted, Refused } from "../../../http/refused.ts";
import { centralTeamOf } from "../../access.ts";
import type { Api } from "../../api.ts";
import { fromCourseContent, toCourseContent } from "./course-body.ts";
import { courseIdSchema, courseParams } from "./course-params.ts";
import { presentCourses } from "./present-courses.ts";

/** A course that is not there yet has no id to leave out of what it is held against. */
const assessedSchema = courseBodySchema.extend({ id: courseIdSchema.optional() });

/** The trust's offer, as the central team keeps it. */
export function coursesRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/cpd/courses", async (request): Promise<Courses> => {
    centralTeamOf(request);
    return presentCourses(ports);
  });

  app.get("/cpd/courses/:course", async (request): Promise<KeptCourse> => {
    centralTeamOf(request);
    return kept(parse(courseParams, request.params).course);
  });

  app.post("/cpd/courses", async (request, reply): Promise<KeptCourse> => {
    const actor = centralTeamOf(request);
    const { id, ...body } = parse(newCourseSchema, request.body);
    const content = toCourseContent(body);
    const created = accepted(await createCourse(ports, { actor, id: id as CourseId, content }));
    reply.status(201);
    return present(created);
  });

  app.put("/cpd/courses/:course", async (request): Promise<KeptCourse> => {
    const actor = centralTeamOf(request);
    const { course: id } = parse(courseParams, request.params);
    const content = toCourseContent(parse(courseBodySchema, request.body));
    return saved(id, await changeCourse(ports, { actor, id, content, version: versionOf(request) }));
  });

  app.put("/cpd/courses/:course/retired", async (request): Promise<KeptCourse> => {
    const actor = centralTeamOf(request);
    const { course: id } = parse(courseParams, request.params);
    const { retired: isRetired } = parse(retirementSchema, request.body);
    return saved(id, await retireCourse(ports, { actor, id, isRetired, version: versionOf(request) }));
  });

  app.post("/cpd/courses/assessment", async (request): Promise<CourseAssessment> => {
    centralTeamOf(request);
    const { id = "new" as CourseId, ...body } = parse(assessedSchema, request.body);
    const content = toCourseContent(body);
    const assessed = await assessCourse(ports, { id, content });
    const today = londonDate(ports.clock.now());
    return {
      asked: assessed.asked,
      stranded: assessed.stranded,
      sentences: [
        ...consequenceSentences(assessed, content),
        ...assessed.clashes.map((clash) => ({
          isWarning: true,
          text: mandatoryClashSentence(clash, today),
        })),
      ],
    };
  });

  async function kept(id: CourseId): Promise<KeptCourse> {
    const found = await ports.courses.find(id);
    if (!found) throw new Refused("course.not-found");
    return present(found);
  }

  async function saved(id: CourseId, result: Awaited<ReturnType<typeof changeCourse>>): Promise<KeptCourse> {
    if (!result.ok && result.code === "course.changed")
      throw new Refused(result.code, { current: await kept(id) });
    return present(accepted(result));
  }
}

const present = ({ value, version }: Versioned<Course>): KeptCourse => ({
  id: value.id,
  version,
  isRetired: value.retiredAt !== undefined,
  course: fromCourseContent(value),
});
