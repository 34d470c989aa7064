import type { School, SchoolUrn } from "../../../shared/domain/directory/school.ts";

/** Primaries employ more adults for each pupil than secondaries do: smaller classes' worth of teaching assistants. */
const weight = (school: School): number => school.pupils * (school.phase === "primary" ? 1.3 : 1);

/** Shares out a number of staff over schools by size, by largest remainder, so that the parts add up exactly. */
export function headCounts(schools: readonly School[], staff: number): Map<SchoolUrn, number> {
  const total = schools.reduce((sum, school) => sum + weight(school), 0);
  const shares = schools.map((school) => {
    const exact = (staff * weight(school)) / total;
    return { urn: school.urn, whole: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  const unfilled = staff - shares.reduce((sum, share) => sum + share.whole, 0);
  const rounded = new Set(
    [...shares]
      .sort((a, b) => b.rest - a.rest)
      .slice(0, unfilled)
      .map((share) => share.urn),
  );
  return new Map(shares.map(({ urn, whole }) => [urn, rounded.has(urn) ? whole + 1 : whole]));
}
