import type { PersonId } from "../../shared/domain/directory/person.ts";
import { isHeldOn, type Post } from "../../shared/domain/directory/post.ts";
import type { Network } from "../../shared/domain/networks/network.ts";
import { fieldsOfRoles } from "../../shared/domain/resources/who-can-help/fields-of-roles.ts";
import type { ListedHelper } from "../../shared/domain/resources/who-can-help/listed-helper.ts";
import { addDays, type CivilDate } from "../../shared/domain/time/civil-date.ts";

/** One in so many of those whose post makes them know a field has agreed to be listed. */
const oneIn = 7;

/** Those who agreed to be listed: every lead of a network but the last, and some of their colleagues in such posts. */
export function seedListedHelpers(
  { networks, posts }: { networks: readonly Network[]; posts: readonly Post[] },
  today: CivilDate,
): ListedHelper[] {
  const leads = networks.flatMap((network) => network.leads).slice(0, -1);
  const specialists = posts
    .filter((post) => fieldsOfRoles[post.role] !== "" && isHeldOn(post, today))
    .filter((_post, at) => at % oneIn === 0);
  const listed = new Set<PersonId>([...leads, ...specialists.map(({ person }) => person)]);
  return [...listed].map((person, at) => ({
    person,
    agreedAt: new Date(`${addDays(today, -1 - (at % 40))}T16:10:00Z`),
  }));
}
