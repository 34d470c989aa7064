import type { Person } from "../../domain/directory/person.ts";
import type { EntraUser } from "../../domain/directory/ports.ts";
import type { Post } from "../../domain/directory/post.ts";
import { postErrors } from "../../domain/directory/post-errors.ts";
import type { Ports } from "../../domain/ports.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";

/** Who has this e-mail address in Microsoft 365, and whether the directory has them already. */
export async function findAccount(
  { directory, entraUsers }: Pick<Ports, "directory" | "entraUsers">,
  email: string,
): Promise<Result<EntraUser & { readonly isKnown: boolean }, "person.no-account">> {
  const address = email.trim().toLowerCase();
  const user = (await entraUsers.findByAddress([address])).get(address);
  if (!user) return refuse("person.no-account");
  return ok({ ...user, isKnown: (await directory.current()).person(user.id) !== undefined });
}

/**
 * Takes somebody found by e-mail address into the directory, with their first post. Somebody who is there already keeps
 * what stands and is given the post. Safe to repeat: the post's id is the sender's.
 */
export async function addJoiner(
  ports: Pick<Ports, "directory" | "directoryWriter" | "entraUsers">,
  { email, post }: { email: string; post: Omit<Post, "person"> },
): Promise<Result<Person, "person.no-account" | "post.invalid">> {
  const account = await findAccount(ports, email);
  if (!account.ok) return account;
  const { id, name, isGuest } = account.value;
  const first: Post = { ...post, person: id };
  const isRepeat = (await ports.directoryWriter.posts.find(first.id)) !== undefined;
  const errors = isRepeat ? [] : postErrors(first, await ports.directory.current());
  if (errors.length > 0)
    return refuse(
      "post.invalid",
      errors.map((error) => ({ ...error, pointer: `/post${error.pointer}` })),
    );
  const person = await ports.directoryWriter.people.create({
    id,
    name,
    email: email.trim().toLowerCase(),
    ...(isGuest ? { isGuest: true as const } : {}),
  });
  await ports.directoryWriter.posts.create(first);
  return ok(person.value);
}
