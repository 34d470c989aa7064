import type { FieldError } from "../result.ts";
import type { Directory } from "./directory.ts";
import type { Post } from "./post.ts";

/** What is wrong with a post as somebody wrote it. A person holds a role at a school once at a time. */
export function postErrors(post: Post, directory: Directory): FieldError[] {
  const errors: FieldError[] = [];
  if (!directory.school(post.school)) errors.push({ pointer: "/school", code: "unknown-school" });
  if (post.endsOn !== undefined && post.endsOn < post.startsOn)
    errors.push({ pointer: "/endsOn", code: "before-start" });
  const isHeldTwice = directory
    .postsOf(post.person)
    .some(
      (other) =>
        other.id !== post.id &&
        other.role === post.role &&
        other.school === post.school &&
        overlaps(other, post),
    );
  if (isHeldTwice && errors.length === 0) errors.push({ pointer: "/startsOn", code: "held-already" });
  return errors;
}

const overlaps = (one: Post, other: Post): boolean =>
  (one.endsOn === undefined || other.startsOn <= one.endsOn) &&
  (other.endsOn === undefined || one.startsOn <= other.endsOn);
