import { useEffect, useMemo, useState } from "react";
import { z } from "zod";
import { keptThisSession } from "../../../teams/kept-this-session.ts";
import { courseFormSchema } from "./course-form.ts";

const unsavedCourseSchema = z.object({
  id: z.string(),
  /** The version it was written over; absent for a course that is not there yet. */
  version: z.string().optional(),
  base: courseFormSchema,
  form: courseFormSchema,
});

/** A course as it is written, with what it was written over. */
export type WrittenCourse = z.infer<typeof unsavedCourseSchema>;

/** What is written of the course at this address. What is not saved outlives refusals, other pages of the tab and a reload. */
export function useUnsavedCourse(address: string, begin: () => WrittenCourse) {
  const kept = useMemo(
    () => keptThisSession(`beacon.unsaved-course.${address}`, unsavedCourseSchema),
    [address],
  );
  const [written, setWritten] = useState(() => kept.read() ?? begin());
  const isUnsaved = JSON.stringify(written.form) !== JSON.stringify(written.base);
  useEffect(() => {
    if (isUnsaved) kept.write(written);
    else kept.clear();
  }, [written, isUnsaved, kept]);
  return { written, setWritten, isUnsaved, forget: () => kept.clear() };
}
