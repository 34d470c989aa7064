import { attendanceOf } from "../attendance/attendance.ts";
import { byMeeting, type Evidence, isOfMeeting, type MeetingEvidence } from "../attendance/evidence.ts";
import { type Audience, isInAudience, matchesPost } from "../directory/audience.ts";
import type { Directory } from "../directory/directory.ts";
import type { PersonId } from "../directory/person.ts";
import { isHeldOn, type Post } from "../directory/post.ts";
import type { MeetingId } from "../meetings/ids.ts";
import { type Invitation, isInvited } from "../meetings/invitation.ts";
import { isOn, type Meeting } from "../meetings/meeting.ts";
import { dayOf } from "../meetings/timetable.ts";
import { academicYearOf } from "../time/academic-year.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { londonDate } from "../time/london.ts";
import { type CourseMeeting, canBeCompleted, completionsOf, meetingsStillNeeded } from "./completion.ts";
import { type Course, isOfferedOn } from "./course.ts";
import { dueDate, heldSince, holdsUntil } from "./due.ts";
import type { Exemption } from "./exemption.ts";

/** How an obligation stands. `impossible` is owed, but nothing is left by which it could be met. */
export const obligationStandings = ["overdue", "owed", "impossible", "exempt", "met"] as const;
export type ObligationStanding = (typeof obligationStandings)[number];

/** Something that a person must complete because of their posts: derived, never stored. */
export interface Obligation {
  readonly course: Course;
  readonly standing: ObligationStanding;
  /** Every post held now that asks for it; none for somebody asked by name. */
  readonly because: readonly Post[];
  /** By when it is due; for what is met, until when that holds, and nothing when it holds for good. */
  readonly dueOn?: CivilDate;
  readonly completedOn?: CivilDate;
  /** What frees the person, while `exempt`. */
  readonly exemption?: Exemption;
  /** The meetings that are left for this person, in order of start. */
  readonly sessions: readonly Meeting[];
  /** How many of them would meet it; absent when they cannot. */
  readonly sessionsNeeded?: number;
}

/** Something that a person may do; it is never owed. */
export interface Offer {
  readonly course: Course;
  readonly because: readonly Post[];
  readonly completedOn?: CivilDate;
  readonly sessions: readonly Meeting[];
}

/** What the trust offers, and the day on which it is looked at. */
export interface CpdSetting {
  readonly directory: Directory;
  readonly courses: readonly Course[];
  meeting(id: MeetingId): Meeting | undefined;
  /** From which share of a meeting on somebody attended it, above 0 and at most 1. */
  readonly attendedShare: number;
  readonly now: Date;
}

/** What is on record of one person. */
export interface CpdRecord {
  readonly person: PersonId;
  readonly invitations: readonly Invitation[];
  readonly evidence: readonly Evidence[];
  readonly exemptions: readonly Exemption[];
}

export interface Cpd {
  readonly obligations: readonly Obligation[];
  readonly offers: readonly Offer[];
}

/**
 * What somebody must and may do, by the posts they hold today: what is overdue first, then what is owed by its date, then
 * what is impossible, exempt and met. A course that is mandatory for one of their posts is not offered for another as well.
 */
export const cpdOf = (record: CpdRecord, setting: CpdSetting): Cpd => cpdIn(setting)(record);

/** As `cpdOf`, for many people of one setting: what is the same for all of them is found once. */
export function cpdIn(setting: CpdSetting): (record: CpdRecord) => Cpd {
  const today = londonDate(setting.now);
  const offered = setting.courses
    .filter((course) => isOfferedOn(course, today))
    .map((course) => ({ course, timetable: courseTimetable(course, setting) }));
  return (record) => cpdOn(today, record, { offered, setting });
}

function cpdOn(
  today: CivilDate,
  record: CpdRecord,
  { offered, setting }: { offered: readonly OfferedCourse[]; setting: CpdSetting },
): Cpd {
  const seen = byMeeting(record.evidence);
  const invited = new Set(record.invitations.filter(isInvited).map(({ meeting }) => meeting));
  const ofCourses = record.evidence.flatMap((each) => (isOfMeeting(each) ? [] : [each]));
  const obligations: Obligation[] = [];
  const offers: Offer[] = [];
  for (const { course, timetable } of offered) {
    const mandatory = reachedBy(course.mandatoryFor, record.person, setting.directory, today);
    const reached = mandatory ?? reachedBy(course.optionalFor, record.person, setting.directory, today);
    if (!reached) continue;
    const meetings = timetable.map((planned) =>
      courseMeeting(planned, {
        person: record.person,
        seen: seen.get(planned.id),
        invited,
        setting,
      }),
    );
    const sessions = meetings
      .filter(({ isLeft }) => isLeft)
      .map(({ meeting }) => meeting)
      .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.id < b.id ? -1 : 1));
    const ofCourse = ofCourses.filter((each) => each.course === course.id);
    const completions = completionsOf(course, meetings, ofCourse).filter((date) => date <= today);
    if (mandatory) obligations.push(obligation({ course, ...mandatory, meetings, sessions, completions }));
    else {
      const completedOn = completions.at(-1);
      offers.push({ course, because: reached.because, sessions, ...(completedOn ? { completedOn } : {}) });
    }
  }
  return { obligations: obligations.sort(inOrder), offers: offers.sort(byTitle) };

  function obligation({ course, because, posts, meetings, sessions, completions }: Found): Obligation {
    const completedOn = completions.at(-1);
    const until = completedOn && holdsUntil(course, completedOn);
    const isMet = completedOn !== undefined && (until === undefined || until >= today);
    const exemption = latestExemption(record.exemptions, course, today);
    const since = because.length > 0 ? heldSince(posts, today) : undefined;
    const dueOn = isMet ? until : dueDate(course, { since, last: completedOn }, today);
    const sessionsNeeded = meetingsStillNeeded(course, meetings);
    return {
      course,
      because,
      sessions,
      standing: standing(),
      ...(dueOn ? { dueOn } : {}),
      ...(completedOn ? { completedOn } : {}),
      ...(exemption && !isMet ? { exemption } : {}),
      ...(sessionsNeeded !== undefined && !isMet ? { sessionsNeeded } : {}),
    };

    function standing(): ObligationStanding {
      if (isMet) return "met";
      if (exemption) return "exempt";
      if (!canBeCompleted(course, meetings)) return "impossible";
      return dueOn !== undefined && dueOn < today ? "overdue" : "owed";
    }
  }
}

interface Reached {
  /** Those held now. */
  readonly because: readonly Post[];
  /** Those of any time. */
  readonly posts: readonly Post[];
}

interface Found extends Reached {
  readonly course: Course;
  readonly meetings: readonly CourseMeeting[];
  readonly sessions: readonly Meeting[];
  readonly completions: readonly CivilDate[];
}

/** By which posts an audience reaches somebody; undefined when it does not. Who has left is not reached by name either. */
function reachedBy(
  audience: Audience,
  person: PersonId,
  directory: Directory,
  today: CivilDate,
): Reached | undefined {
  if (audience.except.people.includes(person)) return undefined;
  const held = directory.postsOf(person);
  const posts = held.filter((post) => matchesPost(audience, post, directory));
  const because = posts.filter((post) => isHeldOn(post, today));
  if (because.length > 0) return { because, posts };
  const hasLeft = held.length > 0 && !held.some((post) => isHeldOn(post, today));
  const isNamed = audience.people.includes(person) && directory.person(person) !== undefined;
  return isNamed && !hasLeft ? { because, posts } : undefined;
}

/** One of a course's meetings, as somebody has it of whom nothing was seen there and who cannot come. */
interface PlannedMeeting extends CourseMeeting {
  readonly meeting: Meeting;
  /** Whether whom it is for can still come and be counted by it. */
  readonly isOpen: boolean;
}

interface OfferedCourse {
  readonly course: Course;
  readonly timetable: readonly PlannedMeeting[];
}

function courseTimetable(course: Course, { meeting: find, now }: CpdSetting): PlannedMeeting[] {
  const thisYear = academicYearOf(londonDate(now));
  return course.meetings.flatMap((id): PlannedMeeting[] => {
    const meeting = find(id);
    if (!meeting || !isOn(meeting)) return [];
    const on = dayOf(meeting);
    const year = academicYearOf(on);
    const countsNow = course.renewal.kind !== "yearly" || year === thisYear;
    const isOpen = countsNow && meeting.status === "scheduled" && meeting.startsAt > now;
    return [{ meeting, id, year, on, attended: false, isLeft: false, isOpen }];
  });
}

interface CourseMeetingCase {
  readonly person: PersonId;
  /** Of the person at this meeting. */
  readonly seen: readonly MeetingEvidence[] | undefined;
  /** To which meetings they are invited. */
  readonly invited: ReadonlySet<MeetingId>;
  readonly setting: CpdSetting;
}

/** A course's meeting as this person has it: whether they attended it, and whether it is one that they can still come to. */
function courseMeeting(
  planned: PlannedMeeting,
  { person, seen, invited, setting: { attendedShare, directory } }: CourseMeetingCase,
): PlannedMeeting {
  const { meeting, id, on, isOpen } = planned;
  // Of whom nothing was seen, nobody says that they attended.
  const attended =
    seen !== undefined &&
    attendanceOf({ meeting, evidence: seen, hasRegister: false, attendedShare }).outcome === "attended";
  const isLeft =
    !attended &&
    isOpen &&
    (invited.has(id) ||
      isInAudience(meeting.mandatoryFor, person, directory, on) ||
      isInAudience(meeting.optionalFor, person, directory, on));
  return attended || isLeft ? { ...planned, attended, isLeft } : planned;
}

const latestExemption = (
  exemptions: readonly Exemption[],
  course: Course,
  today: CivilDate,
): Exemption | undefined =>
  exemptions
    .filter((each) => each.course === course.id && each.until >= today)
    .sort((a, b) => (a.until === b.until ? (a.id < b.id ? -1 : 1) : a.until < b.until ? -1 : 1))
    .at(-1);

const byTitle = (a: { course: Course }, b: { course: Course }): number =>
  a.course.title.localeCompare(b.course.title, "en-GB") || (a.course.id < b.course.id ? -1 : 1);

const inOrder = (a: Obligation, b: Obligation): number =>
  obligationStandings.indexOf(a.standing) - obligationStandings.indexOf(b.standing) ||
  (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999") ||
  byTitle(a, b);
