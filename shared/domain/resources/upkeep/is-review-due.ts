import type { CivilDate } from "../../time/civil-date.ts";
import type { Resource } from "../resource.ts";

/** Whether a curator was to have looked at it again by today. */
export const isReviewDue = ({ reviewOn }: Pick<Resource, "reviewOn">, today: CivilDate): boolean =>
  reviewOn !== undefined && reviewOn <= today;
