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

export function isHeldOn(post: Post, date: CivilDate): boolean {
  return post.startsOn <= date && (post.endsOn === undefined || date <= post.endsOn);
}
