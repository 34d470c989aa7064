import { answerersFor, schoolsAsked } from "../../../shared/domain/cpd/cascade/asked-schools.ts";
import {
  type Cascade,
  type CascadeSession,
  isAskedBy,
  isCascadeSession,
} from "../../../shared/domain/cpd/cascade/cascade.ts";
import { firstToVisit, reachOf } from "../../../shared/domain/cpd/cascade/cascade-reach.ts";
import { staffToReach } from "../../../shared/domain/cpd/cascade/staff-to-reach.ts";
import { addDays, type CivilDate, daysBetween } from "../../../shared/domain/time/civil-date.ts";
import { londonDate, londonInstant } from "../../../shared/domain/time/london.ts";
import { workingDayFrom } from "../calendar/weekdays.ts";
import type { Random } from "../random.ts";
import type { CpdSetting } from "./seed-cpd.ts";

const lines = [
  "Staff meeting; each class chose one thing to change by half-term.",
  "Twilight with two examples from our own books.",
  "INSET morning; Year 3 and 4 try it first.",
  "Shown in two lessons, then talked through after school.",
  "Phase meetings; the slides are on our drive.",
];

/** What schools have said by `today` of the sessions that ask them: most of an older one, few of a newer, one of them visited. */
export function seedCascades(
  setting: CpdSetting,
  { today, random }: { today: CivilDate; random: Random },
): Cascade[] {
  const sessions = setting.meetings
    .filter(isCascadeSession)
    .filter((each) => isAskedBy(each, londonInstant(today, "08:00")));
  return sessions.flatMap((session) => withOneVisited(session, answersTo(session)));

  function answersTo(session: CascadeSession): Cascade[] {
    const { directory } = setting;
    const invitations = setting.invitations.filter((each) => each.meeting === session.id);
    const heldOn = londonDate(session.startsAt);
    return schoolsAsked(session, { directory, invitations }).flatMap((school): Cascade[] => {
      const [by] = answerersFor(school, session, { directory, invitations, today });
      const staff = (on: CivilDate) => staffToReach(session.cascade.audience, school, directory, on).length;
      const on = workingDayFrom(addDays(heldOn, random.whole(6, 100)));
      const [isPlanned, missing] = [random.chance(0.25), random.chance(0.6) ? random.whole(0, 3) : 0];
      const line = random.pick(lines);
      const row = { meeting: session.id, school };
      if (!by || daysBetween(heldOn, today) < 2) return [];
      const at = londonInstant(on, "16:40");
      if (on < today) {
        const reached = Math.max(1, staff(on) - missing);
        return [{ ...row, answer: { kind: "done", on, reached, line, by, at, firstAt: at } }];
      }
      const saidOn = londonInstant(addDays(heldOn, 1), "12:10");
      return isPlanned ? [{ ...row, answer: { kind: "planned", on, by, at: saidOn } }] : [];
    });
  }

  /** The central team has been to whoever was first, where that is long enough ago. */
  function withOneVisited(session: CascadeSession, cascades: readonly Cascade[]): Cascade[] {
    const [by] = setting.centralTeam;
    const first = firstToVisit(
      cascades.map((each) => reachOf(session, each.school, each, { directory: setting.directory, today })),
    );
    return cascades.map((each) => {
      const on = each.answer && workingDayFrom(addDays(each.answer.on, 9));
      if (each.school !== first || !by || !on || on >= addDays(today, -50)) return each;
      const line = "Two lessons seen and children asked: it is in their books.";
      return { ...each, visit: { on, line, by, at: londonInstant(on, "15:30") } };
    });
  }
}
