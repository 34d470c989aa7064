import type { RegisterLine } from "../../attendance/register-lines.ts";
import type { Directory } from "../../directory/directory.ts";
import type { PersonId } from "../../directory/person.ts";
import { isHeldOn } from "../../directory/post.ts";
import type { Phase } from "../../directory/school.ts";
import { isOn, type Meeting } from "../../meetings/meeting.ts";
import type { CivilDate } from "../../time/civil-date.ts";

/** Whether a meeting is one whose feedback is asked for: it is over and was not called off. */
export const hasFeedback = (meeting: Pick<Meeting, "status" | "endsAt">, now: Date): boolean =>
  isOn(meeting) && meeting.endsAt <= now;

/** Whether somebody saw enough of a meeting to say something of it, whatever tells that they did. */
export const sawIt = ({ attendance: { outcome } }: Pick<RegisterLine, "attendance">): boolean =>
  outcome === "attended" || outcome === "partly";

/** Who is asked about a meeting: whoever was there, in whole or in part, and is still of the trust. Visitors are in no directory. */
export const whoIsAsked = (lines: readonly RegisterLine[], directory: Directory): PersonId[] =>
  lines.flatMap((line) => (sawIt(line) && directory.person(line.person) ? [line.person] : [])).sort();

/** The phase somebody answers for: that of the schools where they work on the meeting's day; none for who works in both or neither. */
export function phaseOf(person: PersonId, directory: Directory, on: CivilDate): Phase | undefined {
  const held = directory.postsOf(person).filter((post) => isHeldOn(post, on));
  const phases = new Set(held.flatMap(({ school }) => directory.school(school)?.phase ?? []));
  return phases.size === 1 ? [...phases][0] : undefined;
}
