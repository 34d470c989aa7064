import { addDays, type CivilDate } from "../../time/civil-date.ts";
import type { Directory } from "../directory.ts";
import { isHeldOn, type Post, type PostId } from "../post.ts";
import type { PersonRow, RefusedRow } from "./person-row.ts";
import type { ChangedRow, ImportWarning } from "./plan.ts";

/** Past this part of a school's posts, the preview says aloud that they would end. */
const manyEnd = 1 / 4;

export interface Leavers {
  readonly ended: ChangedRow[];
  readonly warnings: ImportWarning[];
}

/**
 * When the file names everybody at the schools in it: the posts there that it leaves out end on the day before. A row that
 * could not be read ends nobody's post: whoever it may mean keeps theirs until it is mended.
 */
export function leavers({
  rows,
  refused,
  unknown,
  directory,
  named,
  from,
}: {
  /** Rows that could be read, of people who were found: the schools in them are those whose staff the file names. */
  readonly rows: readonly PersonRow[];
  readonly refused: readonly RefusedRow[];
  /** Rows of people who have no account. */
  readonly unknown: readonly PersonRow[];
  readonly directory: Directory;
  /** The standing posts that the file has. */
  readonly named: ReadonlySet<PostId>;
  readonly from: CivilDate;
}): Leavers {
  const lastDay = addDays(from, -1);
  const mayBeMeant = protection([...refused, ...unknown.map(asRefused)], directory);
  const schools = new Set(rows.map(({ school }) => school.urn));
  const ended: ChangedRow[] = [];
  const warnings: ImportWarning[] = [];
  let spared = 0;
  for (const urn of [...schools].sort()) {
    const held = directory.postsAt(urn).filter((post) => isHeldOn(post, lastDay));
    const leaving = held.filter((post) => !named.has(post.id) && (post.endsOn ?? "9999") > lastDay);
    const ending = leaving.filter((post) => !mayBeMeant(post));
    spared += leaving.length - ending.length;
    for (const before of ending)
      ended.push({
        subject: "post",
        value: { ...before, endsOn: lastDay },
        before,
        changes: [{ field: "endsOn", from: before.endsOn, to: lastDay }],
        notes: [],
      });
    if (ending.length > held.length * manyEnd)
      warnings.push({
        code: "many-posts-end",
        school: directory.school(urn)?.name ?? urn,
        ending: ending.length,
        of: held.length,
      });
  }
  if (spared > 0) warnings.push({ code: "not-ended-for-refused", posts: spared });
  return { ended, warnings };
}

const asRefused = ({ email, name, school, roles }: PersonRow): RefusedRow => ({
  cells: [],
  email,
  name,
  school,
  roles,
});

/** Whether a post may be the one that an unreadable row means: by its person, or where that cannot be told by school and role. */
function protection(refused: readonly RefusedRow[], directory: Directory): (post: Post) => boolean {
  const emails = new Set<string>();
  const names = new Set<string>();
  const places = new Set<string>();
  const knownEmails = new Set(directory.people.map(({ email }) => email.toLowerCase()));
  const knownNames = new Set(directory.people.map(({ name }) => name.toLowerCase()));
  for (const { email, name, school, roles } of refused) {
    const isKnown =
      (email !== undefined && knownEmails.has(email)) ||
      (name !== undefined && knownNames.has(name.toLowerCase()));
    if (email !== undefined) emails.add(email);
    if (name !== undefined) names.add(name.toLowerCase());
    if (isKnown || !school) continue;
    for (const role of roles ?? ["any"]) places.add(`${school.urn} ${role}`);
  }
  return (post) => {
    const person = directory.person(post.person);
    return (
      (person !== undefined &&
        (emails.has(person.email.toLowerCase()) || names.has(person.name.toLowerCase()))) ||
      places.has(`${post.school} ${post.role}`) ||
      places.has(`${post.school} any`)
    );
  };
}
