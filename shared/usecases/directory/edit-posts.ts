import type { PersonId } from "../../domain/directory/person.ts";
import type { Post, PostId } from "../../domain/directory/post.ts";
import { postErrors } from "../../domain/directory/post-errors.ts";
import type { Ports } from "../../domain/ports.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { Versioned } from "../../domain/versioned.ts";

type EditPorts = Pick<Ports, "directory" | "directoryWriter">;

/** Gives a person a post. Safe to repeat: the id is the sender's. */
export async function addPost(
  { directory, directoryWriter }: EditPorts,
  post: Post,
): Promise<Result<Versioned<Post>, "person.not-found" | "post.invalid">> {
  const standing = await directoryWriter.posts.find(post.id);
  if (standing) return ok(standing);
  const people = await directory.current();
  if (!people.person(post.person)) return refuse("person.not-found");
  const errors = postErrors(post, people);
  if (errors.length > 0) return refuse("post.invalid", errors);
  return ok(await directoryWriter.posts.create(post));
}

/** Changes from when to when a post is held, if it still stands as it was read. */
export async function datePost(
  { directory, directoryWriter }: EditPorts,
  change: { id: PostId; startsOn: CivilDate; endsOn: CivilDate | undefined; version: string },
): Promise<Result<Versioned<Post>, "post.not-found" | "post.invalid" | "directory.changed">> {
  const found = await directoryWriter.posts.find(change.id);
  if (!found) return refuse("post.not-found");
  const { endsOn: _, ...lasting } = found.value;
  const post: Post = {
    ...lasting,
    startsOn: change.startsOn,
    ...(change.endsOn ? { endsOn: change.endsOn } : {}),
  };
  const errors = postErrors(post, await directory.current());
  if (errors.length > 0) return refuse("post.invalid", errors);
  return directoryWriter.posts.save(post, change.version);
}

/** Takes a post away as if it had never been, if it still stands as it was read. Removing what is gone is no refusal. */
export const removePost = (
  { directoryWriter }: Pick<Ports, "directoryWriter">,
  { id, version }: { id: PostId; version: string },
): Promise<Result<undefined, "directory.changed">> => directoryWriter.posts.remove(id, version);

/** The posts of a person, each with the version that a save must carry. */
export async function postsWithVersions(
  { directory, directoryWriter }: EditPorts,
  person: PersonId,
): Promise<Versioned<Post>[]> {
  const posts = (await directory.current()).postsOf(person);
  const found = await Promise.all(posts.map(({ id }) => directoryWriter.posts.find(id)));
  return found.filter((post) => post !== undefined);
}
