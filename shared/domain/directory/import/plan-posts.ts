import type { CivilDate } from "../../time/civil-date.ts";
import type { PersonId } from "../person.ts";
import type { Post, PostId } from "../post.ts";
import type { Role } from "../role.ts";
import type { SchoolUrn } from "../school.ts";
import type { PersonRow } from "./person-row.ts";
import type { ChangedRow, FieldChange, ImportNote, PlannedRow } from "./plan.ts";

/** A post that the file gives somebody. */
interface WantedPost {
  readonly row: number;
  readonly person: PersonId;
  readonly school: SchoolUrn;
  readonly role: Role;
  readonly startsOn: CivilDate | undefined;
  readonly endsOn: CivilDate | undefined;
}

export interface PostTerms {
  /** Posts without a start date begin on it. */
  readonly from: CivilDate;
  /** Whether the file has a column of end dates, so that an empty one means that a post goes on. */
  readonly saysEnds: boolean;
}

export interface PlannedPosts {
  readonly added: PlannedRow[];
  readonly changed: ChangedRow[];
  readonly kept: PlannedRow[];
}

const endless = "9999-12-31" as CivilDate;

/** The posts of one person as the file has them, held against those that stand. */
export function planPosts(
  person: PersonId,
  rows: readonly PersonRow[],
  standing: readonly Post[],
  terms: PostTerms,
): PlannedPosts {
  const planned: PlannedPosts = { added: [], changed: [], kept: [] };
  const taken = new Set<PostId>();
  const ids = new Set(standing.map(({ id }) => id));
  for (const wanted of wantedPosts(person, rows, terms)) {
    const same = standing.filter(
      (post) => post.role === wanted.role && post.school === wanted.school && !taken.has(post.id),
    );
    const before = matching(wanted, same, terms);
    if (before) {
      taken.add(before.id);
      place(planned, before, wanted, terms);
    } else if (wanted.endsOn !== undefined && wanted.endsOn < terms.from) {
      const value = toPost(wanted, terms, ids);
      planned.kept.push({ subject: "post", row: wanted.row, value, notes: [{ code: "already-left" }] });
    } else {
      const value = toPost(wanted, terms, ids);
      ids.add(value.id);
      const notes: ImportNote[] = [
        ...(same.length > 0 ? [{ code: "returns" } as const] : []),
        ...(wanted.startsOn === undefined ? [{ code: "start-given" } as const] : []),
      ];
      planned.added.push({ subject: "post", row: wanted.row, value, notes });
    }
  }
  return planned;
}

function place(planned: PlannedPosts, before: Post, wanted: WantedPost, { saysEnds }: PostTerms): void {
  const { endsOn: _end, ...open } = before;
  const end = saysEnds ? wanted.endsOn : before.endsOn;
  const value: Post = {
    ...open,
    startsOn: wanted.startsOn ?? before.startsOn,
    ...(end === undefined ? {} : { endsOn: end }),
  };
  const changes = (["startsOn", "endsOn"] as const)
    .filter((field) => before[field] !== value[field])
    .map((field): FieldChange => ({ field, from: before[field], to: value[field] }));
  const row = { subject: "post", row: wanted.row, value, notes: [] } as const;
  if (changes.length > 0) planned.changed.push({ ...row, before, changes });
  else planned.kept.push(row);
}

/** The standing post that the file speaks of: the one of the same start, else one held at the same time, else the one held now or next. */
function matching(wanted: WantedPost, same: readonly Post[], { from }: PostTerms): Post | undefined {
  const inOrder = [...same].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const { startsOn, endsOn } = wanted;
  if (startsOn !== undefined)
    return (
      inOrder.find((post) => post.startsOn === startsOn) ??
      inOrder.find((post) => post.startsOn <= (endsOn ?? endless) && (post.endsOn ?? endless) >= startsOn)
    );
  if (endsOn !== undefined && endsOn < from) return inOrder.filter((post) => post.startsOn <= endsOn).at(-1);
  return inOrder.find((post) => (post.endsOn ?? endless) >= from);
}

/** One post a role and school; rows that overlap in time are one, others are a return. */
function wantedPosts(person: PersonId, rows: readonly PersonRow[], { from }: PostTerms): WantedPost[] {
  const groups = new Map<string, WantedPost[]>();
  for (const { row, school, roles, startsOn, endsOn } of rows)
    for (const role of roles) {
      const key = `${school.urn} ${role}`;
      const wanted = { row, person, school: school.urn, role, startsOn, endsOn };
      const group = groups.get(key);
      if (group) group.push(wanted);
      else groups.set(key, [wanted]);
    }
  return [...groups.values()].flatMap((group) => merged(group, from));
}

function merged(group: readonly WantedPost[], from: CivilDate): WantedPost[] {
  const startOf = (post: WantedPost) =>
    post.startsOn ?? (post.endsOn !== undefined && post.endsOn < from ? post.endsOn : from);
  const spans: WantedPost[] = [];
  const inOrder = [...group].sort(
    (a, b) =>
      startOf(a).localeCompare(startOf(b)) ||
      (a.endsOn ?? endless).localeCompare(b.endsOn ?? endless) ||
      a.row - b.row,
  );
  for (const post of inOrder) {
    const last = spans.at(-1);
    if (!last || startOf(post) > (last.endsOn ?? endless)) {
      spans.push(post);
      continue;
    }
    const endsOn =
      last.endsOn === undefined || post.endsOn === undefined
        ? undefined
        : last.endsOn > post.endsOn
          ? last.endsOn
          : post.endsOn;
    spans[spans.length - 1] = {
      ...last,
      row: Math.min(last.row, post.row),
      startsOn: last.startsOn ?? post.startsOn,
      endsOn,
    };
  }
  return spans;
}

function toPost(wanted: WantedPost, { from }: PostTerms, ids: ReadonlySet<PostId>): Post {
  const startsOn =
    wanted.startsOn ?? (wanted.endsOn !== undefined && wanted.endsOn < from ? wanted.endsOn : from);
  return {
    id: freeId(`${wanted.person} ${wanted.school} ${wanted.role} ${startsOn}`, ids),
    person: wanted.person,
    school: wanted.school,
    role: wanted.role,
    startsOn,
    ...(wanted.endsOn === undefined ? {} : { endsOn: wanted.endsOn }),
  };
}

/** The key of a post says whose it is and since when; one that was taken and moved in time leaves its key taken. */
function freeId(wanted: string, ids: ReadonlySet<PostId>): PostId {
  let id = wanted;
  for (let n = 2; ids.has(id as PostId); n++) id = `${wanted} ${n}`;
  return id as PostId;
}
