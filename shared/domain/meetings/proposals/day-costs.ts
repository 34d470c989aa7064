import { includesDate } from "../../directory/closure.ts";
import type { PersonId } from "../../directory/person.ts";
import type { School } from "../../directory/school.ts";
import { schoolDayOf } from "../../directory/school-day.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import { severityOf } from "../clashes/clash.ts";
import { closedSchools, schoolsConcerned } from "../clashes/closed-schools.ts";
import { onlyHolderOf } from "../clashes/only-holder.ts";
import { minutesBetween } from "../clashes/travel-between.ts";
import { unusualTimes } from "../clashes/unusual-hours.ts";
import { coverRate } from "../cover/cover.ts";
import { coveredSchoolOf, minutesOf, missedMinutes, travelMinutesFrom } from "../cover/release.ts";
import { concernedBy, type Invitee } from "../invitees.ts";
import type { MeetingPlan } from "../meeting.ts";
import type { Engagement, Timetable } from "../timetable.ts";
import { type SlotTally, slotCost, tallyOf } from "./slot-cost.ts";
import { slotMinutes } from "./slots.ts";

/** Whom a plan asks for on a day, with what of them is the same at every time of it. */
export interface AskedOn {
  readonly invitees: readonly Invitee[];
  readonly people: number;
  readonly byPerson: ReadonlyMap<PersonId, Invitee>;
  readonly schools: readonly School[];
  /** What a missed minute costs at each school, all its people together; and how far they travel. */
  readonly cover: readonly { readonly school: School; readonly rate: number; readonly travel: number }[];
  isOnlyHolder(invitee: Invitee): boolean;
}

export function askedOn(
  invitees: readonly Invitee[],
  plan: MeetingPlan,
  { date, timetable }: { date: CivilDate; timetable: Timetable },
): AskedOn {
  const { directory, settings } = timetable;
  const concerned = concernedBy(invitees);
  const rates = new Map<School, number>();
  for (const invitee of concerned) {
    const school = coveredSchoolOf(invitee, timetable, date);
    if (school) rates.set(school, (rates.get(school) ?? 0) + coverRate(school));
  }
  const only = new Map<PersonId, boolean>();
  const setting = { directory, on: date, smallSchoolPupils: settings.smallSchoolPupils };
  return {
    invitees,
    people: concerned.length,
    byPerson: new Map(invitees.map((invitee) => [invitee.person, invitee])),
    schools: schoolsConcerned(invitees, directory, date),
    cover: [...rates].map(([school, rate]) => ({
      school,
      rate,
      travel: travelMinutesFrom(school.urn, plan, settings),
    })),
    isOnlyHolder(invitee) {
      const known = only.get(invitee.person) ?? onlyHolderOf(invitee, setting) !== undefined;
      only.set(invitee.person, known);
      return known;
    },
  };
}

export interface Day {
  readonly date: CivilDate;
  /** The instant from which `starts` count. */
  readonly midnight: number;
  /** Minutes since midnight at which the meeting could begin, a quarter of an hour apart. */
  readonly starts: readonly number[];
  readonly minutes: number;
  readonly plan: MeetingPlan;
  readonly asked: AskedOn;
  /** Other meetings on or about the day. */
  readonly others: readonly Engagement[];
}

/** The cost of each start on one day. */
export function costsOfDay(day: Day, timetable: Timetable): number[] {
  const { date, asked, starts, minutes } = day;
  const { settings } = timetable;
  const closures = timetable.closures.filter((each) => includesDate(each, date));
  const ofDay = tallyOf({
    closed: closedSchools(asked.schools, date, closures),
    ...{ clashes: [], hours: [], people: 0, releases: [], isBeforeLessons: false },
  });
  const teaching = asked.cover.filter(
    ({ school }) => schoolDayOf(school, date, closures).kind === "teaching",
  );
  const ratesByTravel = new Map<number, number>();
  for (const { travel, rate } of teaching) ratesByTravel.set(travel, (ratesByTravel.get(travel) ?? 0) + rate);
  const clashes = clashTallies(day, timetable);
  const lessonsBegin = minutesOf(settings.schoolDay.from);
  return starts.map((start, index) => {
    const stretch = { from: start, to: start + minutes };
    const hours = unusualTimes(date, { from: clockTime(stretch.from), to: clockTime(stretch.to) }, settings);
    let cover = 0;
    for (const [travel, rate] of ratesByTravel) cover += rate * missedMinutes(stretch, travel, settings);
    return slotCost({
      ...ofDay,
      ...clashes[index],
      fridayAfternoon: hours.includes("friday-afternoon") ? asked.people : 0,
      beforeLessons: start < lessonsBegin ? asked.people : 0,
      cover,
    });
  });
}

type ClashTally = Pick<SlotTally, "seriousClash" | "notableClash" | "slightClash" | "onlyHolder">;
const clashKinds = ["seriousClash", "notableClash", "slightClash", "onlyHolder"] as const;

/**
 * How many people clash at each start. Another meeting is in the way of a run of starts, the same for everybody asked to
 * it: its people are counted once and added where the run begins, taken off where it ends.
 */
function clashTallies(day: Day, timetable: Timetable): ClashTally[] {
  const steps = clashKinds.map(() => new Array<number>(day.starts.length + 1).fill(0));
  for (const engagement of day.others) {
    const [first, end] = startsInTheWay(day, engagement, timetable);
    if (first >= end) continue;
    const tally = clashTally(day.asked, engagement);
    for (const [kind, name] of clashKinds.entries()) {
      const step = steps[kind];
      if (!step || tally[name] === 0) continue;
      step[first] = (step[first] ?? 0) + tally[name];
      step[end] = (step[end] ?? 0) - tally[name];
    }
  }
  const running = { seriousClash: 0, notableClash: 0, slightClash: 0, onlyHolder: 0 };
  return day.starts.map((_, index) => {
    for (const [kind, name] of clashKinds.entries()) running[name] += steps[kind]?.[index] ?? 0;
    return { ...running };
  });
}

function clashTally({ byPerson, isOnlyHolder }: AskedOn, { meeting, invitees }: Engagement): ClashTally {
  const tally = { seriousClash: 0, notableClash: 0, slightClash: 0, onlyHolder: 0 };
  for (const other of invitees) {
    const here = byPerson.get(other.person);
    if (!here) continue;
    const severity = severityOf(here.expectation, other.expectation, meeting);
    tally[`${severity}Clash`]++;
    if (severity !== "slight" && isOnlyHolder(here)) tally.onlyHolder++;
  }
  return tally;
}

/** From which start on, and before which, the two meetings overlap or leave no time for the way between. */
function startsInTheWay(
  { midnight, starts, minutes, plan }: Day,
  { meeting }: Engagement,
  { settings }: Timetable,
): [first: number, end: number] {
  const gap = minutesBetween(plan, meeting, settings.travelMinutes);
  const earliest = starts[0] ?? 0;
  const place = (instant: Date, minutesLater: number) =>
    ((instant.getTime() - midnight) / 60_000 + minutesLater - earliest) / slotMinutes;
  const first = Math.floor(place(meeting.startsAt, -gap - minutes)) + 1;
  const end = Math.ceil(place(meeting.endsAt, gap));
  const within = (index: number) => Math.min(Math.max(index, 0), starts.length);
  return [within(first), within(end)];
}

const clockTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
