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

/**
 * What somebody must and may do, by the posts they hold today: what is overdue first, then what is owed by its date, then
 * what is impossible, exempt and met. A course that is mandatory for one of their posts is not offered for another as well.
 */
export function cpdOf(
  record: CpdRecord,
  setting: CpdSetting,
): { obligations: Obligation[]; offers: Offer[] } {
  const today = londonDate(setting.now);
  const seen = byMeeting(record.evidence);
  const obligations: Obligation[] = [];
  const offers: Offer[] = [];
  for (const course of setting.courses) {
    if (!isOfferedOn(course, today)) continue;
    const mandatory = reachedBy(course.mandatoryFor, record.person, setting.directory, today);
    const reached = mandatory ?? reachedBy(course.optionalFor, record.person, setting.directory, today);
    if (!reached) continue;
    const meetings = course.meetings.flatMap((id) => {
      const meeting = setting.meeting(id);
      return meeting && isOn(meeting)
        ? [courseMeeting(meeting, { course, record, seen: seen.get(id) ?? [], setting })]
        : [];
    });
    const sessions = meetings
      .filter(({ isLeft }) => isLeft)
      .map(({ meeting }) => meeting)
      .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.id < b.id ? -1 : 1));
    const ofCourse = record.evidence.flatMap((each) =>
      !isOfMeeting(each) && each.course === course.id ? [each] : [],
    );
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

interface CourseMeetingCase {
  readonly course: Course;
  readonly record: CpdRecord;
  /** Of the person at this meeting. */
  readonly seen: readonly MeetingEvidence[];
  readonly setting: CpdSetting;
}

/** A course's meeting as this person has it: whether they attended it, and whether it is one that they can still come to. */
function courseMeeting(
  meeting: Meeting,
  { course, record, seen, setting }: CourseMeetingCase,
): CourseMeeting & { readonly meeting: Meeting } {
  const { attendedShare, now } = setting;
  const on = dayOf(meeting);
  // Of whom nothing was seen, nobody says that they attended.
  const attended =
    seen.length > 0 &&
    attendanceOf({ meeting, evidence: seen, hasRegister: false, attendedShare }).outcome === "attended";
  const year = academicYearOf(on);
  const canCome = !attended && meeting.status === "scheduled" && meeting.startsAt > now;
  const countsNow = course.renewal.kind !== "yearly" || year === academicYearOf(londonDate(now));
  return {
    meeting,
    id: meeting.id,
    year,
    on,
    attended,
    isLeft: canCome && countsNow && isFor(meeting, record, { directory: setting.directory, on }),
  };
}

function isFor(
  meeting: Meeting,
  { person, invitations }: CpdRecord,
  { directory, on }: { directory: Directory; on: CivilDate },
): boolean {
  return (
    invitations.some((each) => each.meeting === meeting.id && isInvited(each)) ||
    isInAudience(meeting.mandatoryFor, person, directory, on) ||
    isInAudience(meeting.optionalFor, person, directory, on)
  );
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
