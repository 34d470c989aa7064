import type { AnsweredBy } from "../../../../shared/domain/briefing/item.ts";

/** Who answers what an item asks. */
export const answeredByWords: Record<AnsweredBy, string> = {
  school: "One answer for each school",
  everybody: "Everybody for themselves",
};
