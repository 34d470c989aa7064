import type {
  CourseEvidence,
  CourseObservation,
  EvidenceId,
  MeetingEvidence,
  MeetingObservation,
} from "../domain/attendance/evidence.ts";
import type { SeenAs, Sighting } from "../domain/attendance/sighting.ts";
import type { Edition } from "../domain/briefing/edition.ts";
import type { EditionId, ItemId } from "../domain/briefing/ids.ts";
import type { BriefingItem } from "../domain/briefing/item.ts";
import type { Course, CourseId } from "../domain/cpd/course.ts";
import { type Audience, nobody } from "../domain/directory/audience.ts";
import type { Person, PersonId } from "../domain/directory/person.ts";
import type { Post, PostId } from "../domain/directory/post.ts";
import type { Role } from "../domain/directory/role.ts";
import type { HubName, School, SchoolUrn } from "../domain/directory/school.ts";
import { notInOutlook } from "../domain/meetings/delivery.ts";
import type { MeetingId } from "../domain/meetings/ids.ts";
import type { Invitation } from "../domain/meetings/invitation.ts";
import type { Meeting } from "../domain/meetings/meeting.ts";
import type { Network, NetworkId } from "../domain/networks/network.ts";
import type { AcademicYear } from "../domain/time/academic-year.ts";
import { civilDate } from "../domain/time/civil-date.ts";

export const aSchool = (changes: (Partial<School> & { urn: string }) | { urn: string }): School => ({
  name: `School ${changes.urn}`,
  phase: "primary",
  hub: "Gordano" as HubName,
  localAuthority: "North Somerset",
  pupils: 200,
  coverRatePerHour: 28,
  ...(changes as Partial<School>),
  urn: changes.urn as SchoolUrn,
});

export const aPerson = (id: string, name = `Person ${id}`): Person => ({
  id: id as PersonId,
  name,
  email: `${id}@trust.example`,
});

export const aPost = (
  person: string,
  role: Role,
  school: string,
  dates: { from?: string; to?: string } = {},
): Post => ({
  id: `${person} ${role} ${school}` as PostId,
  person: person as PersonId,
  school: school as SchoolUrn,
  role,
  startsOn: civilDate(dates.from ?? "2020-09-01"),
  ...(dates.to ? { endsOn: civilDate(dates.to) } : {}),
});

export const anAudience = (changes: Partial<Audience> = {}): Audience => ({ ...nobody, ...changes });

export const allHeads: Audience = anAudience({ roles: ["headteacher"] });
export const primaryHeads: Audience = anAudience({ roles: ["headteacher"], phases: ["primary"] });

export const editionOf = (date: string): EditionId => civilDate(date) as EditionId;

export const anItem = (id: string, changes: Partial<BriefingItem> = {}): BriefingItem => ({
  id: id as ItemId,
  edition: editionOf("2026-11-24"),
  title: `Item ${id}`,
  what: "What it is about.",
  why: "Why it matters.",
  audience: allHeads,
  section: "know",
  links: [],
  owner: "editor" as PersonId,
  ...changes,
});

export const anEdition = (changes: Partial<Edition> = {}): Edition => ({
  id: editionOf("2026-11-24"),
  status: "draft",
  order: [],
  ...changes,
});

/** A network of all heads that nobody leads yet. */
export const aNetwork = (id: string, changes: Partial<Network> = {}): Network => ({
  id: id as NetworkId,
  name: `Network ${id}`,
  purpose: "What it is for.",
  leads: [],
  members: allHeads,
  phases: [],
  meetingsPerYear: 6,
  ...changes,
});

/** A scheduled online meeting of heads on Tuesday 1 December 2026, 2pm to 3:30pm. */
export const aMeeting = (id: string, changes: Partial<Meeting> = {}): Meeting => ({
  id: id as MeetingId,
  year: "2026-27" as AcademicYear,
  title: `Meeting ${id}`,
  kind: "network",
  status: "scheduled",
  mandatoryFor: allHeads,
  optionalFor: nobody,
  mode: "online",
  place: "",
  startsAt: new Date("2026-12-01T14:00:00Z"),
  endsAt: new Date("2026-12-01T15:30:00Z"),
  agenda: "",
  preWorkMinutes: 0,
  preReading: [],
  followUpMinutes: 0,
  files: [],
  representativesAllowed: false,
  organisedBy: "lead" as PersonId,
  outlook: notInOutlook,
  ...changes,
});

export const anInvitation = (
  meeting: string,
  person: string,
  changes: Partial<Invitation> = {},
): Invitation => ({
  meeting: meeting as MeetingId,
  year: "2026-27" as AcademicYear,
  person: person as PersonId,
  expectation: "mandatory",
  as: [],
  origin: "audience",
  reminded: [],
  ...changes,
});

/** What was seen of somebody at a meeting; a check-in, unless told otherwise. */
export const meetingEvidence = (
  id: string,
  changes: {
    meeting?: string;
    person?: string;
    at?: Date;
    by?: string;
    observed?: MeetingObservation;
  } = {},
): MeetingEvidence => ({
  id: id as EvidenceId,
  year: "2026-27" as AcademicYear,
  meeting: (changes.meeting ?? "m1") as MeetingId,
  person: (changes.person ?? "ann") as PersonId,
  at: changes.at ?? new Date("2026-12-01T15:00:00Z"),
  source: "test",
  observed: changes.observed ?? { kind: "check-in" },
  ...(changes.by ? { by: changes.by as PersonId } : {}),
});

/** Somebody whom nobody could tell, at the meeting m1; checked in, unless told otherwise. */
export const aSighting = (
  id: string,
  changes: {
    meeting?: string;
    at?: Date;
    by?: string;
    seenAs?: SeenAs;
    observed?: Sighting["observed"];
  } = {},
): Sighting => ({
  id: id as EvidenceId,
  year: "2026-27" as AcademicYear,
  meeting: (changes.meeting ?? "m1") as MeetingId,
  at: changes.at ?? new Date("2026-12-01T15:00:00Z"),
  source: "test",
  seenAs: changes.seenAs ?? { name: "Guest" },
  observed: changes.observed ?? { kind: "check-in" },
  ...(changes.by ? { by: changes.by as PersonId } : {}),
});

/** What was seen of somebody and a course; its recording watched, unless told otherwise. */
export const courseEvidence = (
  id: string,
  changes: { course?: string; person?: string; at?: Date; observed?: CourseObservation } = {},
): CourseEvidence => ({
  id: id as EvidenceId,
  year: "2026-27" as AcademicYear,
  course: (changes.course ?? "c1") as CourseId,
  person: (changes.person ?? "ann") as PersonId,
  at: changes.at ?? new Date("2026-11-01T10:00:00Z"),
  source: "test",
  observed: changes.observed ?? { kind: "recording", answer: "Tell the DSL the same day." },
});

/** A course of the trust for nobody, once, due on 19 December, completed at any one of its meetings. */
export const aCourse = (id: string, changes: Partial<Course> = {}): Course => ({
  id: id as CourseId,
  title: `Course ${id}`,
  about: "What it is about.",
  kind: "trust",
  priorities: [],
  offered: { from: "2025-26" as AcademicYear },
  mandatoryFor: nobody,
  optionalFor: nobody,
  renewal: { kind: "once" },
  dueBy: "12-19",
  graceDays: 42,
  ways: [{ kind: "meetings", needed: 1 }],
  meetings: [],
  ...changes,
});
