import type { CivilDate } from "../../time/civil-date.ts";
import type { Directory } from "../directory.ts";
import type { EntraUser } from "../ports.ts";
import type { PostId } from "../post.ts";
import { hasLeft, type Identified, identifyPeople } from "./identify-people.ts";
import { leavers } from "./leavers.ts";
import type { PersonRow, RefusedRow } from "./person-row.ts";
import type {
  ChangedRow,
  FieldChange,
  ImportDecision,
  ImportNote,
  ImportPlan,
  PlannedRow,
  RefusedCell,
} from "./plan.ts";
import { planPosts } from "./plan-posts.ts";

/** What importing these people would do. The order of rows does not matter. */
export function planPeople({
  rows,
  refused,
  directory,
  accounts,
  from,
  everybody,
  saysEnds,
  emailHeading,
}: {
  readonly rows: readonly PersonRow[];
  readonly refused: readonly RefusedRow[];
  readonly directory: Directory;
  readonly accounts: ReadonlyMap<string, EntraUser>;
  readonly from: CivilDate;
  readonly everybody: boolean;
  readonly saysEnds: boolean;
  readonly emailHeading: string;
}): ImportPlan {
  const { people, unknown } = identifyPeople(rows, directory, accounts);
  const added: PlannedRow[] = [];
  const changed: ChangedRow[] = [];
  const kept: PlannedRow[] = [];
  for (const identified of people) {
    const posts = planPosts(identified.person.id, identified.rows, directory.postsOf(identified.person.id), {
      from,
      saysEnds,
    });
    // Of somebody who has left and whom Beacon never knew there is nothing to keep.
    if (identified.standing || posts.added.length > 0) placePerson(identified, { added, changed, kept });
    added.push(...posts.added);
    changed.push(...posts.changed);
    kept.push(...posts.kept);
  }
  const withoutAccount = unknown.filter((row) => !hasLeft(row, from));
  const left = unknown.filter((row) => hasLeft(row, from));
  const named = new Set<PostId>(
    [...changed, ...kept].flatMap((row) => (row.subject === "post" ? [row.value.id] : [])),
  );
  const { ended, warnings } = everybody
    ? leavers({
        rows: people.flatMap((each) => each.rows),
        refused,
        unknown: withoutAccount,
        directory,
        named,
        from,
      })
    : { ended: [], warnings: [] };
  return {
    added: inOrder(added),
    changed: inOrder(changed),
    ended: inOrder(ended),
    kept: inOrder([...kept, ...left.flatMap(leftAlready)]),
    refused: [
      ...refused.flatMap(({ cells }) => cells),
      ...withoutAccount.map((row) => noAccount(row, emailHeading)),
    ].sort((a, b) => a.row - b.row),
    warnings,
    decisions: decisionsOf(rows),
  };
}

function placePerson(
  { person, standing, rows, isGuest, names }: Identified,
  { added, changed, kept }: { added: PlannedRow[]; changed: ChangedRow[]; kept: PlannedRow[] },
): void {
  const notes: ImportNote[] = [
    ...(isGuest ? [{ code: "guest" } as const] : []),
    ...(names.length > 0 ? [{ code: "several-names", names } as const] : []),
  ];
  const row = rows[0]?.row;
  const planned = { subject: "person", value: person, notes, ...(row === undefined ? {} : { row }) } as const;
  if (!standing) {
    added.push(planned);
    return;
  }
  const changes = (["name", "email"] as const)
    .filter((field) => standing[field] !== person[field])
    .map((field): FieldChange => ({ field, from: standing[field], to: person[field] }));
  if (changes.length > 0) changed.push({ ...planned, before: standing, changes });
  else kept.push(planned);
}

const noAccount = (row: PersonRow, column: string): RefusedCell => ({
  row: row.row,
  column,
  read: row.email,
  wanted: { code: "account" },
});

/** Nobody known by this address, and gone already: nothing to write, and nothing to complain of. */
const leftAlready = (row: PersonRow): PlannedRow[] =>
  row.roles.map((role) => ({
    subject: "post",
    row: row.row,
    value: {
      id: `${row.email} ${row.school.urn} ${role}` as PostId,
      person: row.email as never,
      school: row.school.urn,
      role,
      startsOn: row.startsOn ?? (row.endsOn as CivilDate),
      ...(row.endsOn ? { endsOn: row.endsOn } : {}),
    },
    notes: [{ code: "already-left" }],
  }));

/** How titles and names of schools were read where they are not plainly Beacon's own. */
function decisionsOf(rows: readonly PersonRow[]): ImportDecision[] {
  const decisions = new Map<string, ImportDecision>();
  const count = (key: string, first: ImportDecision & { rows: number }) => {
    const seen = decisions.get(key);
    decisions.set(key, seen && "rows" in seen ? { ...seen, rows: seen.rows + 1 } : first);
  };
  for (const { roles, roleRead, school, schoolRead } of rows) {
    for (const role of roles)
      if (roleRead.toLowerCase() !== role.replaceAll("-", " "))
        count(`${roleRead} ${role}`, { code: "role-read-as", read: roleRead, role, rows: 1 });
    if (schoolRead !== school.name && schoolRead !== school.urn)
      count(`school ${schoolRead}`, {
        code: "school-read-as",
        read: schoolRead,
        school: school.name,
        rows: 1,
      });
  }
  return [...decisions].sort(([a], [b]) => a.localeCompare(b, "en-GB")).map(([, decision]) => decision);
}

const inOrder = <Row extends PlannedRow>(rows: Row[]): Row[] =>
  rows.sort((a, b) => (a.row ?? 0) - (b.row ?? 0) || idOf(a).localeCompare(idOf(b)));
const idOf = (row: PlannedRow) => `${row.subject} ${"id" in row.value ? row.value.id : row.value.urn}`;
