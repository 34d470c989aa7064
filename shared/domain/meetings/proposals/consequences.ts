import { clashesOf } from "../clashes/clash.ts";
import { closedSchools, schoolsConcerned } from "../clashes/closed-schools.ts";
import { unusualHoursOf } from "../clashes/unusual-hours.ts";
import { minutesOf, releasesFor, stretchOf } from "../cover/release.ts";
import { concernedBy } from "../invitees.ts";
import { type Asked, dayOf, type Timetable } from "../timetable.ts";
import type { SlotConsequences } from "./slot-cost.ts";

/** Everything that the plan at its time would bring about, each rule asked in turn. */
export function consequencesOf(asked: Asked, timetable: Timetable): SlotConsequences {
  const { plan, invitees } = asked;
  const { directory, settings, closures } = timetable;
  const on = dayOf(plan);
  const concerned = concernedBy(invitees);
  return {
    clashes: clashesOf(asked, timetable),
    closed: closedSchools(schoolsConcerned(invitees, directory, on), on, closures),
    hours: unusualHoursOf(plan, settings),
    isBeforeLessons: stretchOf(plan).from < minutesOf(settings.schoolDay.from),
    people: concerned.length,
    releases: releasesFor(plan, concerned, timetable),
  };
}
