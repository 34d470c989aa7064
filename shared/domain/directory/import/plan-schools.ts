import type { HubName, School } from "../school.ts";
import type { GiasSchool } from "./gias-row.ts";
import type { ChangedRow, FieldChange, ImportNote, ImportPlan, PlannedRow, RefusedCell } from "./plan.ts";

/** What the extract does not know of a new school. What a standing school has of these is the trust's own and is kept. */
export interface NewSchoolSettings {
  readonly hub: "town" | "local-authority";
  /** Pounds an hour; the median of the trust's schools when it is undefined. */
  readonly coverRate: number | undefined;
}

/** What an hour of cover costs where nobody has said: the middle of supply agencies' rates for a qualified teacher. */
export const usualCoverRate = 28;

const fields = [
  "name",
  "phase",
  "localAuthority",
  "pupils",
] as const satisfies readonly FieldChange["field"][];

/** What importing these schools would do. The order of rows does not matter. */
export function planSchools({
  rows,
  refused,
  standing,
  settings,
  urnHeading,
}: {
  readonly rows: readonly GiasSchool[];
  readonly refused: readonly RefusedCell[];
  readonly standing: readonly School[];
  readonly settings: NewSchoolSettings;
  readonly urnHeading: string;
}): ImportPlan {
  const schools = new Map(standing.map((school) => [school.urn, school]));
  const rate = coverRateOf(settings, standing);
  const added: PlannedRow[] = [];
  const changed: ChangedRow[] = [];
  const kept: PlannedRow[] = [];
  const refusedTwice: RefusedCell[] = [];

  for (const same of byUrn(rows).values()) {
    const [first] = same;
    if (!first) continue;
    if (same.some((row) => !isSame(row, first))) {
      refusedTwice.push(...same.map((row) => twice(row, same, urnHeading)));
      continue;
    }
    const again: ImportNote[] =
      same.length > 1 ? [{ code: "same-row-again", rows: same.map(({ row }) => row) }] : [];
    const before = schools.get(first.urn);
    if (first.notOpen !== undefined) {
      const value = before ?? newSchool(first, settings, rate.rate);
      const code = before ? "closed-but-kept" : "status";
      kept.push({
        subject: "school",
        row: first.row,
        value,
        notes: [{ code, read: first.notOpen }, ...again],
      });
    } else if (!before) {
      const value = newSchool(first, settings, rate.rate);
      const notes: ImportNote[] = [
        ...first.notes,
        ...(first.pupils === undefined ? [{ code: "pupils-unknown" } as const] : []),
        { code: "hub-given", hub: value.hub },
        ...again,
      ];
      added.push({ subject: "school", row: first.row, value, notes });
    } else {
      const value = afterImport(before, first);
      const changes = fields
        .filter((field) => before[field] !== value[field])
        .map((field): FieldChange => ({ field, from: before[field], to: value[field] }));
      const notes = [...standingNotes(before, first), ...again];
      const planned = { subject: "school", row: first.row, value, notes } as const;
      if (changes.length > 0) changed.push({ ...planned, before, changes });
      else kept.push(planned);
    }
  }

  const named = new Set([...rows.map(({ urn }) => urn), ...refused.map(({ read }) => read)]);
  const missing = standing.filter(({ urn }) => !named.has(urn)).map(({ name }) => name);
  return {
    added: byName(added),
    changed: byName(changed),
    ended: [],
    kept: byName(kept),
    refused: [...refused, ...refusedTwice].sort((a, b) => a.row - b.row),
    warnings: [],
    decisions: [
      ...(added.length > 0 ? [{ code: "cover-rate-given", ...rate } as const] : []),
      ...(missing.length > 0 ? [{ code: "not-in-file", schools: missing.sort() } as const] : []),
    ],
  };
}

const newSchool = (row: GiasSchool, { hub }: NewSchoolSettings, rate: number): School => ({
  urn: row.urn,
  name: row.name,
  phase: row.phase,
  hub: ((hub === "town" && row.town) || row.localAuthority) as HubName,
  localAuthority: row.localAuthority,
  pupils: row.pupils ?? 0,
  coverRatePerHour: rate,
  ...(row.federation ? { federation: row.federation } : {}),
});

/** Hub, cover rate and federation stay; so do pupils that the file does not count, and a phase that it does not say. */
const afterImport = (before: School, row: GiasSchool): School => ({
  ...before,
  name: row.name,
  phase: row.phaseIsSaid ? row.phase : before.phase,
  localAuthority: row.localAuthority,
  pupils: row.pupils ?? before.pupils,
});

function standingNotes(before: School, row: GiasSchool): ImportNote[] {
  if (row.phaseIsSaid) return [...row.notes];
  return row.notes.map((note) =>
    "phase" in note ? { code: "phase-kept", read: note.read, phase: before.phase } : note,
  );
}

function coverRateOf(
  { coverRate }: NewSchoolSettings,
  standing: readonly School[],
): { rate: number; by: "setting" | "median" | "usual" } {
  if (coverRate !== undefined) return { rate: coverRate, by: "setting" };
  const rates = standing.map(({ coverRatePerHour }) => coverRatePerHour).sort((a, b) => a - b);
  const middle = rates[Math.floor((rates.length - 1) / 2)];
  return middle === undefined ? { rate: usualCoverRate, by: "usual" } : { rate: middle, by: "median" };
}

function byUrn(rows: readonly GiasSchool[]): Map<string, GiasSchool[]> {
  const groups = new Map<string, GiasSchool[]>();
  for (const row of rows) {
    const group = groups.get(row.urn);
    if (group) group.push(row);
    else groups.set(row.urn, [row]);
  }
  return groups;
}

const isSame = ({ row: _a, ...left }: GiasSchool, { row: _b, ...right }: GiasSchool): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

const twice = (row: GiasSchool, same: readonly GiasSchool[], column: string): RefusedCell => ({
  row: row.row,
  column,
  read: row.urn,
  wanted: { code: "one-row-a-school", rows: same.map((each) => each.row).sort((a, b) => a - b) },
});

const byName = <Row extends PlannedRow>(rows: Row[]): Row[] =>
  rows.sort((a, b) => nameOfSchool(a).localeCompare(nameOfSchool(b), "en-GB") || (a.row ?? 0) - (b.row ?? 0));
const nameOfSchool = (row: PlannedRow) => (row.subject === "school" ? row.value.name : "");
