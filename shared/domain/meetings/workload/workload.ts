import { type HalfTerm, halfTermOn } from "../../directory/half-terms.ts";
import { leadingAuthority } from "../../directory/leading-authority.ts";
import type { PersonId } from "../../directory/person.ts";
import type { Role } from "../../directory/role.ts";
import type { School, SchoolUrn } from "../../directory/school.ts";
import type { TrustSettings } from "../../directory/trust-settings.ts";
import { schoolsConcerned } from "../clashes/closed-schools.ts";
import { schoolThrough } from "../cover/school-through.ts";
import type { Invitee } from "../invitees.ts";
import { isOn, type MeetingPlan, meetingMinutes } from "../meeting.ts";
import { type Asked, dayOf, type Engagement, type Timetable } from "../timetable.ts";

/** What a half-term's meetings ask of people, this one included. Only what is mandatory is asked of anybody. */
export interface Workload {
  /** Of one person for this meeting: pre-work, meeting and follow-up. */
  readonly minutes: number;
  readonly halfTerm: HalfTerm | undefined;
  /** By the posts that bring people here, the closest to its budget first: of the holder who is asked for most. */
  readonly roles: readonly RoleWorkload[];
  /** All of a school's staff together, the most first. */
  readonly schools: readonly { readonly school: School; readonly minutes: number }[];
  /** Whoever is asked for most, each meeting once, whatever number of posts bring them to it. */
  readonly most: { readonly person: PersonId; readonly minutes: number; readonly roles: number } | undefined;
}

export interface RoleWorkload {
  readonly role: Role;
  readonly minutes: number;
  readonly budget: number;
}

export const minutesAsked = (plan: MeetingPlan): number =>
  meetingMinutes(plan) + plan.preWorkMinutes + plan.followUpMinutes;

export const workloadBudget = (settings: TrustSettings, role: Role): number =>
  settings.workloadBudgetByRole[role] ?? settings.workloadBudgetMinutes;

export function workloadOf(asked: Asked, timetable: Timetable): Workload {
  const { directory, settings, closures } = timetable;
  const on = dayOf(asked.plan);
  const concerned = schoolsConcerned(asked.invitees, directory, on);
  const authority = leadingAuthority(concerned.length > 0 ? concerned : directory.schools);
  const halfTerm = halfTermOn(on, authority, closures);
  const meetings = [
    { meeting: asked.plan, invitees: asked.invitees },
    ...timetable.engagements.filter((each) => isInHalfTerm(each, halfTerm, asked)),
  ].map(({ meeting, invitees }) => ({ meeting, invitees: invitees.filter(mustCome) }));
  const byPerson = minutesByPerson(meetings, new Set(asked.invitees.filter(mustCome).map(idOf)));
  return {
    minutes: minutesAsked(asked.plan),
    halfTerm,
    roles: roleWorkloads(asked.invitees.filter(mustCome), byPerson, settings),
    schools: schoolMinutes(meetings, timetable),
    most: mostAsked(byPerson),
  };
}

const mustCome = ({ expectation }: Invitee): boolean => expectation === "mandatory";
const idOf = ({ person }: Invitee): PersonId => person;

function isInHalfTerm(
  { meeting }: Engagement,
  halfTerm: HalfTerm | undefined,
  { meeting: self }: Asked,
): boolean {
  if (!halfTerm || meeting.id === self || !isOn(meeting)) return false;
  const on = dayOf(meeting);
  return halfTerm.from <= on && on <= halfTerm.to;
}

type Asking = { readonly meeting: MeetingPlan; readonly invitees: readonly Invitee[] };
type PersonMinutes = ReadonlyMap<PersonId, { total: number; readonly byRole: Map<Role, number> }>;

/** Each person's minutes, in all and by the posts that bring them; a meeting counts once in all, and once for each post. */
function minutesByPerson(meetings: readonly Asking[], people: ReadonlySet<PersonId>): PersonMinutes {
  const minutes = new Map<PersonId, { total: number; readonly byRole: Map<Role, number> }>();
  for (const { meeting, invitees } of meetings) {
    const each = minutesAsked(meeting);
    for (const { person, as } of invitees) {
      if (!people.has(person)) continue;
      const standing = minutes.get(person) ?? { total: 0, byRole: new Map<Role, number>() };
      minutes.set(person, standing);
      standing.total += each;
      for (const role of new Set(as.map((post) => post.role)))
        standing.byRole.set(role, (standing.byRole.get(role) ?? 0) + each);
    }
  }
  return minutes;
}

function roleWorkloads(
  invitees: readonly Invitee[],
  byPerson: PersonMinutes,
  settings: TrustSettings,
): RoleWorkload[] {
  const most = new Map<Role, number>();
  for (const { person, as } of invitees)
    for (const { role } of as)
      most.set(role, Math.max(most.get(role) ?? 0, byPerson.get(person)?.byRole.get(role) ?? 0));
  return [...most]
    .map(([role, minutes]) => ({ role, minutes, budget: workloadBudget(settings, role) }))
    .sort((a, b) => b.minutes - b.budget - (a.minutes - a.budget) || (a.role < b.role ? -1 : 1));
}

/** Of the schools that this meeting asks; what else their staff are asked to counts as well. */
function schoolMinutes(meetings: readonly Asking[], { directory }: Timetable): Workload["schools"] {
  const [asked] = meetings;
  const minutes = new Map<SchoolUrn, number>();
  for (const asking of meetings) {
    const on = dayOf(asking.meeting);
    for (const invitee of asking.invitees) {
      const school = schoolThrough(invitee, { directory, on });
      if (school === undefined || (asking !== asked && !minutes.has(school))) continue;
      minutes.set(school, (minutes.get(school) ?? 0) + minutesAsked(asking.meeting));
    }
  }
  return [...minutes]
    .flatMap(([urn, each]) => {
      const school = directory.school(urn);
      return school ? [{ school, minutes: each }] : [];
    })
    .sort((a, b) => b.minutes - a.minutes || (a.school.name < b.school.name ? -1 : 1));
}

function mostAsked(byPerson: PersonMinutes): Workload["most"] {
  const [most] = [...byPerson].sort(([a, x], [b, y]) => y.total - x.total || (a < b ? -1 : 1));
  return most && { person: most[0], minutes: most[1].total, roles: most[1].byRole.size };
}
