import type { AttendanceOutcome } from "../../attendance/attendance.ts";
import type { MeetingEvidence } from "../../attendance/evidence.ts";
import type { PersonId } from "../../directory/person.ts";
import { isHeldOn } from "../../directory/post.ts";
import type { MeetingId } from "../../meetings/ids.ts";
import { type InvitedAs, mustCome } from "../../meetings/invitation.ts";
import type { Meeting } from "../../meetings/meeting.ts";
import { dayOf } from "../../meetings/timetable.ts";
import { academicYearOf } from "../../time/academic-year.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import { londonDate, londonInstant } from "../../time/london.ts";
import type { Course } from "../course.ts";
import { type MeetingsOverSetting, meetingsOver } from "../meetings-over.ts";
import { type Cpd, type CpdRecord, type CpdSetting, cpdIn, type ObligationStanding } from "../obligation.ts";
import { sharedPlaces } from "./shared-places.ts";
import { standsUntil } from "./stands-until.ts";
import { trendSince } from "./trend-since.ts";

/** How somebody stands to a course: as `cpdOf` says of what is mandatory; of what they may do, whether they have. */
export type CourseStandingKind = ObligationStanding | "offered" | "taken";

export interface CourseStanding {
  readonly course: Course["id"];
  readonly standing: CourseStandingKind;
  readonly dueOn?: CivilDate;
  readonly completedOn?: CivilDate;
  /** Where and as what they count: the posts that ask for it, or every post they hold when they are asked by name. */
  readonly places: readonly Place[];
  readonly isByName: boolean;
}

/** A role at a school. */
export type Place = InvitedAs;

/** How somebody who had to come to a meeting that is over stands to it. */
export interface MeetingStanding {
  readonly meeting: MeetingId;
  readonly outcome: AttendanceOutcome;
  readonly heldOn: CivilDate;
  readonly places: readonly Place[];
}

/** Everything that counting needs of one person. */
export interface PersonTakeUp {
  readonly person: PersonId;
  /** Held today. */
  readonly posts: readonly Place[];
  readonly courses: readonly CourseStanding[];
  /** As it stood on the day to which trends look back. */
  readonly before: readonly CourseStanding[];
  /** This academic year's. */
  readonly meetings: readonly MeetingStanding[];
  /** Until this instant all of it stays as it is, while nothing is recorded and nothing planned anew. */
  readonly until: Date;
}

export interface TakeUpSetting extends CpdSetting {
  hasRegister(meeting: Meeting): boolean;
}

/** What is on record of one person, and of whom they sent instead of themselves. */
export interface TakeUpRecord extends CpdRecord {
  /** What was seen of their representatives, by meeting. */
  readonly seenInstead: ReadonlyMap<MeetingId, readonly MeetingEvidence[]>;
}

/** How one person stands to the year's courses and mandatory meetings, today and on the day to which trends look back. */
export const takeUpOf = (record: TakeUpRecord, setting: TakeUpSetting): PersonTakeUp =>
  takeUpIn(setting)(record);

/** As `takeUpOf`, for many people of one setting: what is the same for all of them is found once. */
export function takeUpIn(setting: TakeUpSetting): (record: TakeUpRecord) => PersonTakeUp {
  const { directory } = setting;
  const today = londonDate(setting.now);
  const since = trendSince(today);
  const then = londonInstant(since, "00:00");
  const cpdNow = cpdIn(setting);
  const cpdThen = cpdIn({ ...setting, now: then });
  const placesOf = sharedPlaces();
  const heldOn = (person: PersonId, date: CivilDate) =>
    placesOf(directory.postsOf(person).filter((post) => isHeldOn(post, date)));
  return (record) => {
    const { person } = record;
    const posts = heldOn(person, today);
    const cpd = cpdNow(record);
    return {
      person,
      posts,
      courses: courseStandings(cpd, { held: posts, placesOf }),
      before: courseStandings(cpdThen(asKnownAt(record, then)), { held: heldOn(person, since), placesOf }),
      meetings: meetingStandings(record, { setting, today, posts, placesOf }),
      until: standsUntil(record, setting, cpd.obligations),
    };
  };
}

type PlacesOf = ReturnType<typeof sharedPlaces>;

function meetingStandings(
  record: TakeUpRecord,
  {
    setting,
    today,
    posts,
    placesOf,
  }: { setting: TakeUpSetting; today: CivilDate; posts: readonly Place[]; placesOf: PlacesOf },
): MeetingStanding[] {
  const over: MeetingsOverSetting = { ...setting, seenInstead: ({ id }) => record.seenInstead.get(id) ?? [] };
  return meetingsOver(record, over, academicYearOf(today)).flatMap(({ meeting, invitation, attendance }) =>
    invitation && mustCome(invitation)
      ? [
          {
            meeting: meeting.id,
            outcome: attendance.outcome,
            heldOn: dayOf(meeting),
            places: invitation.as.length > 0 ? placesOf(invitation.as) : posts,
          },
        ]
      : [],
  );
}

/** What `cpdOf` says of somebody, kept small. */
function courseStandings(
  { obligations, offers }: Cpd,
  { held, placesOf }: { held: readonly Place[]; placesOf: PlacesOf },
): CourseStanding[] {
  const placed = (because: readonly Place[]) =>
    because.length > 0 ? { places: placesOf(because), isByName: false } : { places: held, isByName: true };
  return [
    ...obligations.map(
      ({ course, standing, because, dueOn, completedOn }): CourseStanding => ({
        course: course.id,
        standing,
        ...placed(because),
        ...(dueOn ? { dueOn } : {}),
        ...(completedOn ? { completedOn } : {}),
      }),
    ),
    ...offers.map(
      ({ course, because, completedOn }): CourseStanding => ({
        course: course.id,
        standing: completedOn ? "taken" : "offered",
        ...placed(because),
        ...(completedOn ? { completedOn } : {}),
      }),
    ),
  ];
}

/** What was on record of somebody before an instant. */
const asKnownAt = (record: CpdRecord, then: Date): CpdRecord => ({
  ...record,
  evidence: record.evidence.filter(({ at }) => at < then),
  exemptions: record.exemptions.filter(({ at }) => at < then),
});
