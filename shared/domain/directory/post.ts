import type { Branded } from "../brand.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { PersonId } from "./person.ts";
import type { Role } from "./role.ts";
import type { SchoolUrn } from "./school.ts";

export type PostId = Branded<"PostId">;

/** A role a person holds at a school. A person may hold several, at several schools. */
export interface Post {
  readonly id: PostId;
  readonly person: PersonId;
  readonly school: SchoolUrn;
  readonly role: Role;
  readonly startsOn: CivilDate;
  /** The last day it is held; undefined while open-ended. */
  readonly endsOn?: CivilDate;
}

export type PostStanding = "past" | "current" | "coming";

/** Whether a post has been held, is held or will be. */
export function postStanding(post: Post, on: CivilDate): PostStanding {
  if (isHeldOn(post, on)) return "current";
  return post.startsOn > on ? "coming" : "past";
}

export function isHeldOn(post: Post, date: CivilDate): boolean {
  return post.startsOn <= date && (post.endsOn === undefined || date <= post.endsOn);
}
