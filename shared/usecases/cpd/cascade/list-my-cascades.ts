import { answerersFor, isSchoolAsked } from "../../../domain/cpd/cascade/asked-schools.ts";
import {
  type CascadeSession,
  isAskedBy,
  isCascadeSession,
  isOfThisYear,
} from "../../../domain/cpd/cascade/cascade.ts";
import { reachOf, type SchoolReach } from "../../../domain/cpd/cascade/cascade-reach.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { School } from "../../../domain/directory/school.ts";
import type { Ports } from "../../../domain/ports.ts";
import type { CivilDate } from "../../../domain/time/civil-date.ts";
import { londonDate } from "../../../domain/time/london.ts";
import { type SessionPorts, settingOf } from "./load-session.ts";

/** Something that somebody answers for. */
export interface MyCascade {
  readonly session: CascadeSession;
  readonly school: School;
  readonly reach: SchoolReach;
}

/** What somebody answers for at their schools this academic year: what is open first by its date, then the rest. */
export async function listMyCascades(
  ports: SessionPorts & Pick<Ports, "meetings">,
  { person }: { person: PersonId },
): Promise<MyCascade[]> {
  const now = ports.clock.now();
  const today = londonDate(now);
  const directory = await ports.directory.current();
  const urns = [...new Set(directory.postsOf(person).map((post) => post.school))];
  const mine: MyCascade[] = [];
  for (const { value: meeting } of await ports.meetings.list()) {
    if (!isCascadeSession(meeting) || !isOfThisYear(meeting, today) || !isAskedBy(meeting, now)) continue;
    const setting = await settingOf(ports, meeting);
    for (const urn of urns) {
      const school = directory.school(urn);
      if (!school || !answerersFor(urn, meeting, setting).includes(person)) continue;
      if (!isSchoolAsked(school, meeting, setting)) continue;
      const cascade = setting.cascades.find((each) => each.school === urn);
      mine.push({ session: meeting, school, reach: reachOf(meeting, urn, cascade, setting) });
    }
  }
  return mine.sort(
    (a, b) =>
      Number(isOpen(b)) - Number(isOpen(a)) ||
      a.session.cascade.dueOn.localeCompare(b.session.cascade.dueOn) ||
      a.school.name.localeCompare(b.school.name, "en-GB"),
  );
}

/** Whether it is for the list of what to do: what is planned for a day to come waits for that day. */
export function isToDoNow({ reach }: Pick<MyCascade, "reach">, today: CivilDate): boolean {
  const answer = reach.cascade?.answer;
  return !answer || (answer.kind === "planned" && answer.on <= today);
}

/** Whether the school has still to carry it on. */
export const isOpen = ({ reach }: Pick<MyCascade, "reach">): boolean =>
  reach.standing === "not-begun" || reach.standing === "planned";
