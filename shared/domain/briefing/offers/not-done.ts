import { isInAudience, matchesPost, resolveAudience } from "../../directory/audience.ts";
import { isHeldOn } from "../../directory/post.ts";
import type { SchoolUrn } from "../../directory/school.ts";
import { type AnswerSetting, answerFor, answerOfSchool } from "../handover/answers.ts";
import type { BriefingItem } from "../item.ts";

/** How many have not done what an item asks, of all whom it asks: schools where one answer does for a school, otherwise people. */
export interface NotDone {
  readonly who: "schools" | "people";
  readonly left: number;
  readonly of: number;
}

export function notDone(item: BriefingItem, setting: AnswerSetting): NotDone {
  const { directory } = setting;
  if (item.action?.answeredBy === "school") {
    const schools = new Set<SchoolUrn>();
    for (const post of directory.posts)
      if (
        isHeldOn(post, item.edition) &&
        matchesPost(item.audience, post, directory) &&
        isInAudience(item.audience, post.person, directory, item.edition)
      )
        schools.add(post.school);
    const left = [...schools].filter((school) => !answerOfSchool(item, school, setting));
    return { who: "schools", left: left.length, of: schools.size };
  }
  const people = resolveAudience(item.audience, directory, item.edition);
  const left = people.filter((person) => !answerFor(item, person, setting));
  return { who: "people", left: left.length, of: people.length };
}
