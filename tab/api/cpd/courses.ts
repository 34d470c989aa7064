import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  type CourseBody,
  courseAssessmentSchema,
  coursesSchema,
  type KeptCourse,
  keptCourseSchema,
} from "../../../shared/contract/cpd/course.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";

const coursesKey = ["cpd", "courses"] as const;
const courseKey = (id: string) => [...coursesKey, id] as const;

/** `GET /api/cpd/courses`; for the central team. */
export function useCourses() {
  const api = useApi();
  return useQuery({
    queryKey: coursesKey,
    queryFn: ({ signal }) => api.ask({ method: "GET", path: "/api/cpd/courses", signal }, coursesSchema),
  });
}

/** `GET /api/cpd/courses/{id}`: what the form starts from. */
export function useCourse(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: courseKey(id),
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: path`/api/cpd/courses/${id}`, signal }, keptCourseSchema),
  });
}

export interface CourseSave {
  readonly id: string;
  /** The version it was written over; absent for a course that is not there yet. */
  readonly version?: string | undefined;
  readonly body: CourseBody;
}

/** `POST` and `PUT`. Refused with `course.changed` and the course as it stands when somebody else saved first. */
export function useSaveCourse() {
  const api = useApi();
  const after = useAfterCourse();
  return useMutation({
    mutationFn: ({ id, version, body }: CourseSave) =>
      version === undefined
        ? api.ask({ method: "POST", path: "/api/cpd/courses", body: { id, ...body } }, keptCourseSchema)
        : api.ask({ method: "PUT", path: path`/api/cpd/courses/${id}`, version, body }, keptCourseSchema),
    onSuccess: after,
  });
}

/** `PUT /api/cpd/courses/{id}/retired`: out of the offer, or back into it. */
export function useRetireCourse() {
  const api = useApi();
  const after = useAfterCourse();
  return useMutation({
    mutationFn: ({ id, version, retired }: { id: string; version: string; retired: boolean }) =>
      api.ask(
        { method: "PUT", path: path`/api/cpd/courses/${id}/retired`, version, body: { retired } },
        keptCourseSchema,
      ),
    onSuccess: after,
  });
}

/** `POST /api/cpd/courses/assessment`: what a course would bring about. It changes nothing. */
export function useCourseAssessment(id: string, body: CourseBody) {
  const api = useApi();
  return useQuery({
    queryKey: [...coursesKey, "assessment", id, body],
    queryFn: ({ signal }) =>
      api.ask(
        { method: "POST", path: "/api/cpd/courses/assessment", body: { id, ...body }, signal },
        courseAssessmentSchema,
      ),
    placeholderData: keepPreviousData,
  });
}

/** What was saved is shown at once; everything about CPD is asked again. */
function useAfterCourse() {
  const answers = useQueryClient();
  return async (saved: KeptCourse) => {
    await answers.cancelQueries({ queryKey: ["cpd"] });
    answers.setQueryData(courseKey(saved.id), saved);
    await answers.invalidateQueries({ queryKey: ["cpd"] });
  };
}
