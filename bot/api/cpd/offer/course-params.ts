import { z } from "zod";
import type { CourseId } from "../../../../shared/domain/cpd/course.ts";

export const courseIdSchema = z
  .string()
  .min(1)
  .max(100)
  .transform((id) => id as CourseId);

export const courseParams = z.object({ course: courseIdSchema });
