import type { Branded } from "../brand.ts";
import type { Directory } from "../directory/directory.ts";
import type { PersonId } from "../directory/person.ts";
import type { SchoolUrn } from "../directory/school.ts";
import type { NetworkId } from "../networks/network.ts";
import type { CivilDate } from "../time/civil-date.ts";

export type FeedId = Branded<"FeedId">;

/** Whose meetings a calendar address shows; or, for its owner alone, by when they have what to do. */
export type FeedSubject =
  | { readonly kind: "person" }
  | { readonly kind: "deadlines" }
  | { readonly kind: "network"; readonly of: NetworkId }
  | { readonly kind: "school"; readonly of: SchoolUrn };

/** A secret address at which a calendar can be subscribed to. Of the secret only its digest is kept. */
export interface CalendarFeed {
  readonly id: FeedId;
  readonly owner: PersonId;
  readonly subject: FeedSubject;
  readonly digest: string;
  readonly madeAt: Date;
}

/** More addresses than anybody needs, so that one person cannot fill the list. */
export const feedsPerPerson = 20;

export const isSameSubject = (a: FeedSubject, b: FeedSubject): boolean =>
  a.kind === b.kind && ("of" in a ? a.of : "") === ("of" in b ? b.of : "");

/**
 * Whether somebody has left the trust: unknown, or with every post they held ended. The central team and others without
 * any post have not.
 */
export function hasLeft(person: PersonId, directory: Directory, on: CivilDate): boolean {
  if (!directory.person(person)) return true;
  const posts = directory.postsOf(person);
  return posts.length > 0 && posts.every(({ endsOn }) => endsOn !== undefined && endsOn < on);
}
