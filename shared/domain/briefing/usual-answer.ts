import type { Role } from "../directory/role.ts";
import type { AnsweredBy } from "./item.ts";

/** Posts of which a school has one or two, who answer for it; whoever teaches answers for themselves. */
const answersForThemselves: readonly Role[] = ["teacher", "ect", "teaching-assistant"];

/** Who usually answers what is asked of an audience: one for the school where all are posts that answer for it, otherwise everybody. */
export const usualAnswer = (audience: {
  readonly allStaff: boolean;
  readonly roles: readonly string[];
  readonly people: readonly string[];
}): AnsweredBy =>
  !audience.allStaff &&
  audience.people.length === 0 &&
  audience.roles.length > 0 &&
  !answersForThemselves.some((role) => audience.roles.includes(role))
    ? "school"
    : "everybody";
