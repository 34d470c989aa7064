import { resolveAudience } from "../../../shared/domain/directory/audience.ts";
import type { Closure } from "../../../shared/domain/directory/closure.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import type { Phase } from "../../../shared/domain/directory/school.ts";
import type { Network } from "../../../shared/domain/networks/network.ts";
import { addDays, type CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { onOrAfter, onOrBefore } from "../calendar/weekdays.ts";
import { halfTermsOf } from "./half-terms.ts";
import { type NetworkYear, networkYears } from "./network-year.ts";
import type { Topic } from "./topic.ts";

/** One meeting of a network's year with its date. */
export interface PlannedMeeting {
  readonly plan: NetworkYear;
  readonly network: Network;
  readonly date: CivilDate;
  /** Counted from 1 within the year. */
  readonly occurrence: number;
  readonly topic: Topic;
}

interface Taken {
  readonly date: CivilDate;
  readonly from: string;
  readonly to: string;
  readonly people: ReadonlySet<PersonId>;
}

/**
 * Dates for every network in the academic year that begins in September of `year`: on no day that is closed or INSET for
 * a school, in no assessment week of its phase where there is another, and asking nobody to be at two at once.
 */
export function planDates(
  year: number,
  networks: readonly Network[],
  { directory, closures }: { directory: Directory; closures: readonly Closure[] },
): PlannedMeeting[] {
  const halfTerms = halfTermsOf(year);
  const taken: Taken[] = [];
  const planned: PlannedMeeting[] = [];
  for (const plan of networkYears) {
    const network = networks.find(({ id }) => id === plan.network);
    if (!network) continue;
    for (const [index, topic] of plan.topics.entries()) {
      const halfTerm = halfTerms[plan.halfTerms[index] ?? index];
      if (!halfTerm) continue;
      const membersOn = (date: CivilDate) => new Set(resolveAudience(network.members, directory, date));
      const possible = datesIn(halfTerm, plan).filter((date) => {
        // Members are asked for only on a day that another network has taken: it is the dear part.
        const others = taken.filter((other) => overlaps({ ...plan, date }, other));
        return !closes(date, closures) && !(others.length > 0 && sharesSome(membersOn(date), others));
      });
      const date = possible.find((day) => !isAssessed(day, network, closures)) ?? possible[0];
      if (!date) throw new RangeError(`No day for the ${network.name} network from ${halfTerm.from}`);
      taken.push({ date, from: plan.from, to: plan.to, people: membersOn(date) });
      planned.push({ plan, network, date, occurrence: index + 1, topic });
    }
  }
  return planned;
}

/** The wanted weekday of every week of the half-term, then its neighbours, those nearest the wanted week first. */
function datesIn({ from, to }: { from: CivilDate; to: CivilDate }, plan: NetworkYear): CivilDate[] {
  const wanted = addDays(onOrAfter(from, plan.weekday), plan.week * 7);
  const distance = (date: CivilDate) => Math.abs(Date.parse(date) - Date.parse(wanted));
  return ([plan.weekday, 3, 2, 4] as const).flatMap((weekday) => {
    const dates: CivilDate[] = [];
    const last = onOrBefore(to, weekday);
    for (let date = onOrAfter(from, weekday); date <= last; date = addDays(date, 7)) dates.push(date);
    return dates.sort((a, b) => distance(a) - distance(b));
  });
}

const covers = (closure: Closure, date: CivilDate): boolean => closure.from <= date && date <= closure.to;

const closes = (date: CivilDate, closures: readonly Closure[]): boolean =>
  closures.some((closure) => closure.kind !== "assessment" && covers(closure, date));

function isAssessed(date: CivilDate, network: Network, closures: readonly Closure[]): boolean {
  const phases: readonly Phase[] = network.members.phases;
  return closures.some(
    (closure) =>
      closure.kind === "assessment" &&
      covers(closure, date) &&
      (phases.length === 0 || closure.phase === undefined || phases.includes(closure.phase)),
  );
}

const overlaps = (one: Omit<Taken, "people">, other: Omit<Taken, "people">): boolean =>
  one.date === other.date && one.from < other.to && other.from < one.to;

const sharesSome = (people: ReadonlySet<PersonId>, others: readonly Taken[]): boolean =>
  others.some((other) => [...people].some((person) => other.people.has(person)));
