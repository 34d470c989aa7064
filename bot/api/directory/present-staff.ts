import type { KeptPost, NewPostBody, StaffMember } from "../../../shared/contract/directory/staff.schema.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { Person } from "../../../shared/domain/directory/person.ts";
import { type Post, type PostId, postStanding } from "../../../shared/domain/directory/post.ts";
import type { SchoolUrn } from "../../../shared/domain/directory/school.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import type { Versioned } from "../../../shared/domain/versioned.ts";
import { roleWords } from "../../../shared/sentences/directory/roles.ts";
import { sentenceCase } from "../../../shared/sentences/lists.ts";

/** A person as the central team sees them: posts held now first, then those to come, then past ones, newest first in each. */
export function presentStaffMember(
  person: Person,
  { posts, directory, today }: { posts: readonly Versioned<Post>[]; directory: Directory; today: CivilDate },
): StaffMember {
  const current = posts.filter(({ value }) => postStanding(value, today) === "current");
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    isGuest: person.isGuest === true,
    schoolsNow: new Set(current.map(({ value }) => value.school)).size,
    posts: posts
      .map((post) => presentPost(post, directory, today))
      .sort(
        (a, b) =>
          standings.indexOf(a.standing) - standings.indexOf(b.standing) ||
          b.startsOn.localeCompare(a.startsOn) ||
          a.words.localeCompare(b.words, "en-GB"),
      ),
  };
}

const standings: readonly KeptPost["standing"][] = ["current", "coming", "past"];

export function presentPost(
  { value: post, version }: Versioned<Post>,
  directory: Directory,
  today: CivilDate,
): KeptPost {
  const schoolName = directory.school(post.school)?.name ?? "A school that has left";
  return {
    id: post.id,
    version,
    role: post.role,
    school: post.school,
    schoolName,
    startsOn: post.startsOn,
    ...(post.endsOn ? { endsOn: post.endsOn } : {}),
    standing: postStanding(post, today),
    words: `${sentenceCase(roleWords[post.role].one)}, ${schoolName}`,
  };
}

/** A post as somebody sent it. */
export const toPost = (body: NewPostBody): Omit<Post, "person"> => ({
  id: body.id as PostId,
  role: body.role,
  school: body.school as SchoolUrn,
  startsOn: body.startsOn as CivilDate,
  ...(body.endsOn ? { endsOn: body.endsOn as CivilDate } : {}),
});
