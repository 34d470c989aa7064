import type { Directory } from "./directory.ts";
import type { PersonId } from "./person.ts";

/** Whose posts or names have changed; "everybody" when a school has, by whose phase or hub audiences choose. */
export type DirectoryChanges = ReadonlySet<PersonId> | "everybody";

/** What differs between two states of the directory. Rows that did not change are the same objects in both. */
export function changesOf(before: Directory, after: Directory): DirectoryChanges {
  if (before === after) return new Set();
  if (differing(before.schools, after.schools).length > 0) return "everybody";
  return new Set([
    ...differing(before.posts, after.posts).map(({ person }) => person),
    ...differing(before.people, after.people).map(({ id }) => id),
  ]);
}

/** What stands on one side only. */
function differing<Row>(before: readonly Row[], after: readonly Row[]): Row[] {
  const old = new Set(before);
  const fresh = new Set(after);
  return [...after.filter((row) => !old.has(row)), ...before.filter((row) => !fresh.has(row))];
}
