import type { SchoolCell } from "../../../../shared/contract/cpd/school-cpd.schema.ts";

/** Whether a course is owed by somebody, late or not; what is optional never is (invariant 5). */
export const isStillToDo = ({ standing }: Pick<SchoolCell, "standing">): boolean =>
  standing === "overdue" || standing === "owed" || standing === "impossible";
