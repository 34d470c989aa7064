import type { MeetingEvidence } from "../../../domain/attendance/evidence.ts";
import type { EvidenceCounting } from "../../../domain/attendance/ports.ts";
import { countingEvidence } from "../../../domain/cpd/counting-evidence.ts";
import { type Course, type CourseId, isOfferedOn } from "../../../domain/cpd/course.ts";
import { evidenceCountsSince } from "../../../domain/cpd/due.ts";
import type { TakeUpIndex, TakeUpNow } from "../../../domain/cpd/ports.ts";
import {
  type PersonTakeUp,
  type TakeUpRecord,
  type TakeUpSetting,
  takeUpIn,
} from "../../../domain/cpd/take-up/person-take-up.ts";
import { Tally } from "../../../domain/cpd/take-up/tally.ts";
import { trendSince } from "../../../domain/cpd/take-up/trend-since.ts";
import type { Directory } from "../../../domain/directory/directory.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { attendedShareOf } from "../../../domain/directory/trust-settings.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { Invitation } from "../../../domain/meetings/invitation.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import type { Ports } from "../../../domain/ports.ts";
import { type AcademicYear, academicYearOf } from "../../../domain/time/academic-year.ts";
import { londonDate } from "../../../domain/time/london.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import type { TakeUpBegun } from "./begin-take-up.ts";
import { fingerprintsOf, type TakeUpCounted } from "./take-up-folder.ts";
import { takeUpMarks } from "./take-up-marks.ts";

type Sources = Pick<
  Ports,
  "directory" | "courses" | "exemptions" | "evidence" | "meetings" | "invitations" | "settings" | "clock"
>;

export interface KeptTakeUpIndex extends TakeUpIndex {
  /** What another start can go on from; undefined before anybody has asked, or while more changes than is counted. */
  counted(): Promise<TakeUpCounted | undefined>;
}

/** After so many people others get their turn: a first count of a county takes seconds. */
const peopleAtOnce = 200;

/**
 * Everybody's standing, kept. A row that changes marks whom it may concern, and the next question counts those again, with
 * whom a day or a meeting has passed; all others stay as they were counted.
 */
export function takeUpIndex(
  mirror: Pick<SiteMirror, "onChange" | "list">,
  sources: Sources,
  {
    begins,
    lists = [],
    begun,
  }: { begins: string; lists?: readonly string[]; begun?: TakeUpBegun | undefined },
): KeptTakeUpIndex {
  const people = new Map<PersonId, PersonTakeUp>();
  /** Who ever sent this person instead: what is seen of the one says how the other stands. */
  const senders = new Map<PersonId, Set<PersonId>>();
  const marks = begun?.marks ?? takeUpMarks(mirror, { begins });
  const { registered } = marks;
  let tally: Tally | undefined;
  let counted = new Date(0);
  /** From which academic year on evidence was read. */
  let since: string | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  async function countUp(): Promise<TakeUpNow> {
    const now = sources.clock.now();
    const [directory, courses] = [await sources.directory.current(), await sources.courses.list()];
    const before = begun?.counted;
    if (before && !marks.everybody && now >= before.at) goOnFrom(before, directory);
    else if (marks.everybody || !tally || now < counted) beginAnew(directory);
    if (begun) begun.counted = undefined;
    counted = now;
    for (const { person, until } of people.values()) if (until <= now) marks.people.add(person);
    if (!isAllCounted()) await countMarked(await settingAt(now, directory, courses));
    const today = londonDate(now);
    return {
      now,
      directory,
      courses: courses.filter((course) => isOfferedOn(course, today)),
      tally: tally ?? new Tally(directory),
      of: (person) => people.get(person),
    };
  }

  const isAllCounted = () =>
    !marks.everybody &&
    marks.people.size + marks.courses.size + marks.meetings.size + marks.registers.size === 0;

  function goOnFrom(
    { people: standings, sent, registered: meetings, since: readSince }: TakeUpCounted,
    directory: Directory,
  ) {
    tally = new Tally(directory);
    since = readSince;
    for (const meeting of meetings) registered.add(meeting);
    for (const [representative, by] of sent) senders.set(representative, new Set(by));
    for (const each of standings) keep(each.person, each);
  }

  function beginAnew(directory: Directory): void {
    marks.everybody = false;
    for (const set of [marks.courses, marks.meetings]) set.clear();
    people.clear();
    senders.clear();
    tally = new Tally(directory);
    for (const { id } of directory.people) marks.people.add(id);
    for (const { person } of directory.posts) marks.people.add(person);
    registered.clear();
  }

  async function settingAt(
    now: Date,
    directory: Directory,
    courses: readonly Course[],
  ): Promise<TakeUpSetting> {
    const meetings = new Map((await sources.meetings.list()).map(({ value }) => [value.id, value]));
    if (people.size === 0)
      for (const meeting of meetings.values())
        if (meeting.year >= begins && (await sources.evidence.hasRegister(meeting)))
          registered.add(meeting.id);
    return {
      directory,
      courses,
      meeting: (id) => meetings.get(id),
      hasRegister: ({ id }) => registered.has(id),
      attendedShare: attendedShareOf((await sources.settings.current()).value),
      now,
    };
  }

  async function countMarked(setting: TakeUpSetting): Promise<void> {
    await markInvited(setting);
    for (const person of [...marks.people])
      for (const sender of senders.get(person) ?? []) marks.people.add(sender);
    const reach = reachOf(setting);
    // One course that reaches further back brings evidence of which the others know nothing yet.
    if (since !== undefined && since !== reach.since)
      for (const person of people.keys()) marks.people.add(person);
    since = reach.since;
    const standingIn = takeUpIn(setting);
    const again = [...marks.people];
    const courses = [...marks.courses];
    try {
      for (const [index, person] of again.entries()) {
        if (index % peopleAtOnce === peopleAtOnce - 1) await othersTurn();
        marks.people.delete(person);
        keep(person, await standingOf(person, { directory: setting.directory, standingIn, reach }));
      }
      marks.courses.clear();
      if (courses.length > 0) await countCourses(courses, setting, reach);
    } catch (fault) {
      for (const person of again) marks.people.add(person);
      for (const course of courses) marks.courses.add(course);
      throw fault;
    }
  }

  /** What a meeting or its register changes is in its courses, and in whom it invited. */
  async function markInvited({ courses }: TakeUpSetting): Promise<void> {
    for (const [id, year] of new Map([...marks.registers, ...marks.meetings])) {
      await markPeopleOf({ id, year });
      if (marks.meetings.has(id))
        for (const course of courses) if (course.meetings.includes(id)) marks.courses.add(course.id);
    }
    marks.registers.clear();
    marks.meetings.clear();
  }

  async function markPeopleOf(meeting: Pick<Meeting, "id" | "year">): Promise<void> {
    if (await sources.evidence.hasRegister(meeting)) registered.add(meeting.id);
    else registered.delete(meeting.id);
    for (const { person } of await sources.invitations.listFor(meeting)) marks.people.add(person);
  }

  async function countCourses(ids: readonly CourseId[], setting: TakeUpSetting, reach: Reach): Promise<void> {
    const standing = takeUpIn({ ...setting, courses: setting.courses.filter(({ id }) => ids.includes(id)) });
    const others = (standings: PersonTakeUp["courses"]) =>
      standings.filter(({ course }) => !ids.includes(course));
    for (const [index, person] of [...people.values()].entries()) {
      if (index % peopleAtOnce === peopleAtOnce - 1) await othersTurn();
      const again = standing(await recordOf(person.person, reach));
      keep(person.person, {
        ...person,
        courses: [...others(person.courses), ...again.courses],
        before: [...others(person.before), ...again.before],
        until: again.until < person.until ? again.until : person.until,
      });
    }
  }

  /** Nothing for somebody whom the directory no longer knows by name or post, whatever else is on record of them. */
  async function standingOf(
    person: PersonId,
    {
      directory,
      standingIn,
      reach,
    }: { directory: Directory; standingIn: ReturnType<typeof takeUpIn>; reach: Reach },
  ): Promise<PersonTakeUp | undefined> {
    const isKnown = directory.person(person) || directory.postsOf(person).length > 0;
    return isKnown ? standingIn(await recordOf(person, reach)) : undefined;
  }

  function keep(person: PersonId, after: PersonTakeUp | undefined): void {
    tally?.put(people.get(person), after);
    if (after) people.set(person, after);
    else people.delete(person);
  }

  async function recordOf(person: PersonId, { since, counting }: Reach): Promise<TakeUpRecord> {
    const invitations = await sources.invitations.listOf(person);
    return {
      person,
      invitations,
      evidence: await sources.evidence.listOf(person, since, counting),
      exemptions: await sources.exemptions.listOf(person),
      seenInstead: await seenInstead(person, invitations),
    };
  }

  async function seenInstead(person: PersonId, invitations: readonly Invitation[]) {
    const seen = new Map<MeetingId, MeetingEvidence[]>();
    for (const { meeting, year, reply } of invitations) {
      if (reply?.representative === undefined) continue;
      senders.set(reply.representative, (senders.get(reply.representative) ?? new Set()).add(person));
      seen.set(meeting, await sources.evidence.listAt({ id: meeting, year }, reply.representative));
    }
    return seen;
  }

  function current(): Promise<TakeUpNow> {
    const next = turn.then(countUp);
    turn = next.catch(() => undefined);
    return next;
  }

  return {
    current,
    async counted() {
      if (!tally) return undefined;
      await current();
      if (!isAllCounted() || since === undefined) return undefined;
      return {
        ...{ begins, since, at: counted, of: fingerprintsOf(mirror, lists), registered: [...registered] },
        sent: [...senders].map(([representative, by]): [PersonId, PersonId[]] => [representative, [...by]]),
        people: [...people.values()],
      };
    },
  };
}

/** How far back evidence is asked for, and of what. */
interface Reach {
  readonly since: AcademicYear;
  readonly counting: EvidenceCounting;
}

/** Far enough back for today and for the day to which trends look, which is the earlier. */
function reachOf({ courses, meeting, now }: TakeUpSetting): Reach {
  const today = londonDate(now);
  const then = trendSince(today);
  const since = [evidenceCountsSince(courses, then), academicYearOf(today)].sort()[0];
  return { since: since ?? academicYearOf(today), counting: countingEvidence(courses, meeting, then) };
}

const othersTurn = () => new Promise<void>((resolve) => setImmediate(resolve));
