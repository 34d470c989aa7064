import type { Actor } from "../directory/actor.ts";
import type { PersonId } from "../directory/person.ts";
import { isHeldOn, type Post } from "../directory/post.ts";
import type { SchoolUrn } from "../directory/school.ts";
import type { MeetingId } from "../meetings/ids.ts";
import type { CivilDate } from "../time/civil-date.ts";

/** Where somebody can see what is on record of others. */
export const viewingDoors = [
  "person",
  "person-file",
  "school",
  "school-file",
  "register",
  "sightings",
  "certificates",
  "exemptions",
  "viewings",
  "export",
  "erasure",
] as const;
export type ViewingDoor = (typeof viewingDoors)[number];

/** By what right somebody saw it. */
export const viewingRights = ["head", "lead", "central-team"] as const;
export type ViewingRight = (typeof viewingRights)[number];

/** Whose record was opened: one person's, or that of everybody at a school or a meeting. */
export type ViewingSubject =
  | { readonly kind: "person"; readonly person: PersonId }
  | { readonly kind: "school"; readonly school: SchoolUrn }
  | { readonly kind: "meeting"; readonly meeting: MeetingId };

/** Somebody opened a record of others. Of one viewer, subject, door and day there is one, however often they looked. */
export interface Viewing {
  readonly viewer: PersonId;
  readonly by: ViewingRight;
  readonly subject: ViewingSubject;
  readonly door: ViewingDoor;
  /** The day in England. */
  readonly on: CivilDate;
  /** The first time that day. */
  readonly at: Date;
}

/** A subject as text, by which viewings of it are found. */
export function subjectKey(subject: ViewingSubject): string {
  if (subject.kind === "person") return `person ${subject.person}`;
  return subject.kind === "school" ? `school ${subject.school}` : `meeting ${subject.meeting}`;
}

/** The key of a viewing, which a repeat on the same day finds. */
export const viewingKey = ({ on, viewer, door, subject }: Viewing): string =>
  `${on} ${viewer} ${door} ${subjectKey(subject)}`;

/** Whether this is one's own record, which nobody notes. */
export const isOwn = (subject: ViewingSubject, { person }: Pick<Actor, "person">): boolean =>
  subject.kind === "person" && subject.person === person;

/** Whether a viewing showed this person: of a school, if they held a post there that day. Of a meeting, the caller knows. */
export function showed({ subject, on }: Viewing, posts: readonly Post[]): boolean {
  if (subject.kind !== "school") return true;
  return posts.some((post) => post.school === subject.school && isHeldOn(post, on));
}
