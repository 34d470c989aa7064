import { postsOnLeaving } from "../../domain/directory/leaving.ts";
import type { PersonId } from "../../domain/directory/person.ts";
import type { Post } from "../../domain/directory/post.ts";
import type { Ports } from "../../domain/ports.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { Versioned } from "../../domain/versioned.ts";
import { postsWithVersions } from "./edit-posts.ts";

/** How often it is tried anew when somebody changes a post meanwhile. */
const attempts = 3;

/**
 * Ends everything a person does in the trust on one day. Answers the posts as they were before, so that it can be
 * undone. Leaving is said of the person and not of a version: a post changed meanwhile ends all the same.
 */
export async function leaveTrust(
  ports: Pick<Ports, "directory" | "directoryWriter">,
  { person, lastDay }: { person: PersonId; lastDay: CivilDate },
): Promise<Result<readonly Post[], "person.not-found" | "directory.changed">> {
  if (!(await ports.directory.current()).person(person)) return refuse("person.not-found");
  const before = new Map<string, Post>();
  for (let attempt = 0; attempt < attempts; attempt++) {
    const posts = await postsWithVersions(ports, person);
    const wanted = postsOnLeaving(
      posts.map(({ value }) => value),
      lastDay,
    );
    for (const { id } of [...wanted.ended, ...wanted.notTakenUp]) {
      const post = posts.find(({ value }) => value.id === id)?.value;
      if (post && !before.has(id)) before.set(id, post);
    }
    if (await write(ports, posts, wanted)) return ok([...before.values()]);
  }
  return refuse("directory.changed");
}

/** Whether all was written as wanted. */
async function write(
  { directoryWriter: { posts: rows } }: Pick<Ports, "directoryWriter">,
  posts: readonly Versioned<Post>[],
  { ended, notTakenUp }: ReturnType<typeof postsOnLeaving>,
): Promise<boolean> {
  const versionOf = (post: Post) => posts.find(({ value }) => value.id === post.id)?.version ?? "";
  const lost = await rows.writeAll(ended.map((post) => ({ row: post, version: versionOf(post) })));
  let isWhole = lost.length === 0;
  for (const post of notTakenUp) isWhole = (await rows.remove(post.id, versionOf(post))).ok && isWhole;
  return isWhole;
}
