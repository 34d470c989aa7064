import type { Evidence } from "../attendance/evidence.ts";
import type { Audience } from "../directory/audience.ts";
import type { Post } from "../directory/post.ts";
import type { School } from "../directory/school.ts";
import type { Meeting } from "../meetings/meeting.ts";
import type { Course } from "./course.ts";
import type { Exemption } from "./exemption.ts";

/*
 * What somebody owes, reckoned slowly and plainly: day by day, minute by minute, with nothing of the rules' own code, so that
 * the two can only agree by both being right. All instants are by day, when the date in England is that of UTC.
 */

export interface SlowWorld {
  readonly schools: readonly School[];
  readonly posts: readonly Post[];
  readonly courses: readonly Course[];
  readonly meetings: readonly Meeting[];
  readonly evidence: readonly Evidence[];
  readonly exemptions: readonly Exemption[];
  readonly person: string;
  readonly today: string;
}

const dayLength = 86_400_000;
const next = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + dayLength).toISOString().slice(0, 10);
const before = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - dayLength).toISOString().slice(0, 10);

/** The first of September that begins the academic year of a day. */
function beginningOf(day: string): string {
  let at = day;
  while (!at.endsWith("-09-01")) at = before(at);
  return at;
}

/** From a day on, the first that is called so: `12-19`. */
function firstCalled(name: string, from: string): string {
  let at = from;
  while (at.slice(5) !== name) at = next(at);
  return at;
}

function daysAfter(day: string, count: number): string {
  let at = day;
  for (let passed = 0; passed < count; passed++) at = next(at);
  return at;
}

/** The same day of the month so many months later, or that month's last. */
function monthsAfter(day: string, count: number): string {
  let [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  for (let passed = 0; passed < count; passed++) {
    month++;
    if (month === 13) [year, month] = [year + 1, 1];
  }
  for (let number = Number(day.slice(8)); ; number--) {
    const name = `${year}-${String(month).padStart(2, "0")}-${String(number).padStart(2, "0")}`;
    const real = new Date(`${name}T00:00:00Z`);
    if (!Number.isNaN(real.getTime()) && real.toISOString().startsWith(name)) return name;
  }
}

function asksFor(audience: Audience, post: Post, { schools }: SlowWorld): boolean {
  const school = schools.find(({ urn }) => urn === post.school);
  if (!school) return false;
  const byRole = audience.allStaff || audience.roles.some((role) => role === post.role);
  const byPhase = audience.phases.length === 0 || audience.phases.some((phase) => phase === school.phase);
  const bySchool = audience.schools.length === 0 || audience.schools.some((urn) => urn === post.school);
  return byRole && byPhase && bySchool && !audience.except.schools.some((urn) => urn === post.school);
}

const isHeld = (post: Post, day: string) => post.startsOn <= day && !(post.endsOn && post.endsOn < day);

function reasons(audience: Audience, day: string, world: SlowWorld): string[] {
  if (audience.except.people.some((one) => one === world.person)) return [];
  return world.posts
    .filter((post) => post.person === world.person && isHeld(post, day) && asksFor(audience, post, world))
    .map(({ id }) => id)
    .sort();
}

function isNamed(audience: Audience, { person, posts, today }: SlowWorld): boolean {
  const own = posts.filter((post) => post.person === person);
  const stays = own.length === 0 || own.some((post) => isHeld(post, today));
  return (
    audience.people.some((one) => one === person) &&
    !audience.except.people.some((one) => one === person) &&
    stays
  );
}

/** Whether the person attended: the newest human word, or three minutes in four of the meeting's own. */
function attended(meeting: Meeting, { evidence, person }: SlowWorld): boolean {
  const own = evidence.filter(
    (each) => "meeting" in each && each.meeting === meeting.id && each.person === person,
  );
  let word: string | undefined;
  let [newest, id] = [-1, ""];
  for (const { observed, at, id: ownId } of own) {
    if (observed.kind !== "word") continue;
    if (at.getTime() < newest || (at.getTime() === newest && ownId < id)) continue;
    [word, newest, id] = [observed.word, at.getTime(), ownId];
  }
  if (word !== undefined) return word === "present";
  if (own.some(({ observed }) => observed.kind === "check-in")) return true;
  let [all, there] = [0, 0];
  for (let minute = meeting.startsAt.getTime(); minute < meeting.endsAt.getTime(); minute += 60_000) {
    all++;
    const isThere = own.some(
      ({ observed }) =>
        "intervals" in observed &&
        observed.intervals.some(
          ({ from, to }) => from.getTime() <= minute && to.getTime() >= minute + 60_000,
        ),
    );
    if (isThere) there++;
  }
  return there * 4 >= all * 3;
}

const dayOf = (instant: Date) => instant.toISOString().slice(0, 10);

/** Every day up to today on which the course was completed. */
function completions(course: Course, world: SlowWorld): string[] {
  const days: string[] = [];
  const own = world.evidence.filter(
    (each) => "course" in each && each.course === course.id && each.person === world.person,
  );
  for (const way of course.ways) {
    if (way.kind === "recording")
      for (const { observed, at } of own)
        if (observed.kind === "recording" && observed.answer.trim() !== "") days.push(dayOf(at));
    if (way.kind === "certificate")
      for (const { id, observed } of own) {
        if (observed.kind !== "certificate") continue;
        let approved = false;
        let newest = "";
        for (const other of own) {
          if (other.observed.kind !== "certificate-decision" || other.observed.certificate !== id) continue;
          const when = `${other.at.toISOString()} ${other.id}`;
          if (when < newest) continue;
          newest = when;
          approved = other.observed.approved;
        }
        if (approved) days.push(observed.issuedOn);
      }
    if (way.kind === "meetings")
      for (const counted of together(course, world)) {
        const needed = way.needed === "all" ? counted.length : way.needed;
        const came = counted
          .filter((meeting) => attended(meeting, world))
          .map(({ startsAt }) => dayOf(startsAt));
        for (const day of came) if (came.filter((other) => other <= day).length >= needed) days.push(day);
      }
  }
  return days.filter((day) => day <= world.today).sort();
}

/** The meetings that count together: all, or those of one academic year. */
function together(course: Course, { meetings }: SlowWorld): Meeting[][] {
  const held = meetings.filter(
    ({ id, status }) => course.meetings.includes(id) && (status === "scheduled" || status === "closed"),
  );
  if (course.renewal.kind === "once") return [held];
  const years = [...new Set(held.map(({ startsAt }) => beginningOf(dayOf(startsAt))))];
  return years.map((year) => held.filter(({ startsAt }) => beginningOf(dayOf(startsAt)) === year));
}

function sessionsLeft(course: Course, world: SlowWorld): Meeting[] {
  return world.meetings.filter((meeting) => {
    const on = dayOf(meeting.startsAt);
    const isFor = [meeting.mandatoryFor, meeting.optionalFor].some(
      (audience) => reasons(audience, on, world).length > 0,
    );
    const inTime = course.renewal.kind !== "yearly" || beginningOf(on) === beginningOf(world.today);
    return (
      course.meetings.includes(meeting.id) &&
      meeting.status === "scheduled" &&
      meeting.startsAt.getTime() > Date.parse(`${world.today}T12:00:00Z`) &&
      isFor &&
      inTime &&
      !attended(meeting, world)
    );
  });
}

/** "dsl owed 2026-12-19 - 2: post-1 post-2", a line for each course that is owed, offered or done. */
export function slowReckoning(world: SlowWorld): string[] {
  return world.courses.flatMap((course) => {
    const year = beginningOf(world.today);
    const { from, until } = course.offered;
    if (`${from.slice(0, 4)}-09-01` > year || (until && `${until.slice(0, 4)}-09-01` < year)) return [];
    const must = reasons(course.mandatoryFor, world.today, world);
    const isMandatory = must.length > 0 || isNamed(course.mandatoryFor, world);
    const may = reasons(course.optionalFor, world.today, world);
    const left = sessionsLeft(course, world);
    const done = completions(course, world).at(-1);
    if (!isMandatory)
      return may.length > 0 || isNamed(course.optionalFor, world)
        ? [`${course.id} optional ${done ?? "-"} ${left.length}: ${may.join(" ")}`]
        : [];
    const holds = done && lastDayOf(course, done);
    const isMet = done !== undefined && (holds === "for good" || (holds ?? "") >= world.today);
    const due = isMet ? holds : dueDay(course, { must, done }, world);
    const standing = isMet
      ? "met"
      : world.exemptions.some(
            (each) => each.course === course.id && each.person === world.person && each.until >= world.today,
          )
        ? "exempt"
        : isImpossible(course, left, world)
          ? "impossible"
          : (due ?? "") < world.today
            ? "overdue"
            : "owed";
    return [`${course.id} ${standing} ${due ?? "-"} ${done ?? "-"} ${left.length}: ${must.join(" ")}`];
  });
}

function lastDayOf({ renewal }: Course, done: string): string {
  if (renewal.kind === "once") return "for good";
  if (renewal.kind === "months") return monthsAfter(done, renewal.months);
  return firstCalled("08-31", done);
}

function dueDay(
  course: Course,
  { must, done }: { must: readonly string[]; done: string | undefined },
  world: SlowWorld,
): string {
  let since: string | undefined;
  if (must.length > 0)
    for (let day = world.today; reasons(course.mandatoryFor, day, world).length > 0; day = before(day))
      since = day;
  const began = `${course.offered.from.slice(0, 4)}-09-01`;
  const from =
    course.renewal.kind === "yearly"
      ? beginningOf(world.today)
      : since && beginningOf(since) > began
        ? beginningOf(since)
        : began;
  const byDay =
    course.renewal.kind === "months" && done
      ? monthsAfter(done, course.renewal.months)
      : firstCalled(course.dueBy, from);
  const byGrace = since ? daysAfter(since, course.graceDays) : byDay;
  return byGrace > byDay ? byGrace : byDay;
}

function isImpossible(course: Course, left: readonly Meeting[], world: SlowWorld): boolean {
  for (const way of course.ways) {
    if (way.kind !== "meetings") return false;
    for (const counted of together(course, world)) {
      const needed = way.needed === "all" ? counted.length : way.needed;
      const came = counted.filter((meeting) => attended(meeting, world)).length;
      const canCome = counted.filter((meeting) => left.includes(meeting)).length;
      if (canCome > 0 && came + canCome >= needed) return false;
    }
  }
  return true;
}
