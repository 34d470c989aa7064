import type { Role } from "../../../shared/domain/directory/role.ts";
import type { School, SchoolUrn } from "../../../shared/domain/directory/school.ts";

/** Posts that somebody employed at one school also holds at another. */
export interface SharedPosition {
  readonly employedAt: SchoolUrn;
  readonly key: string;
  readonly alsoAt: SchoolUrn;
  readonly roles: readonly Role[];
}

/** Infant and junior schools on one site or street, which share two teachers (music and PE). */
const infantsAndJuniors: readonly (readonly [infant: string, junior: string])[] = [
  ["143284", "143286"],
  ["145262", "145260"],
  ["145261", "145265"],
  ["145444", "145263"],
];

/** Who works at two schools or more: federation heads and SENDCOs, shared teachers, hub IT leads, clerks of primaries. */
export function sharedPositions(schools: readonly School[]): SharedPosition[] {
  return [...federated(schools), ...sharedTeachers(), ...hubSupport(schools)];
}

/** Schools of a federation after the first, which have no head of their own. */
export function schoolsSharingHead(schools: readonly School[]): Map<SchoolUrn, SchoolUrn> {
  const first = new Map<string, SchoolUrn>();
  const sharing = new Map<SchoolUrn, SchoolUrn>();
  for (const { urn, federation } of schools) {
    if (!federation) continue;
    const leading = first.get(federation);
    if (leading) sharing.set(urn, leading);
    else first.set(federation, urn);
  }
  return sharing;
}

function federated(schools: readonly School[]): SharedPosition[] {
  return [...schoolsSharingHead(schools)].map(([alsoAt, employedAt]) => {
    return { employedAt, key: "head", alsoAt, roles: ["headteacher", "dsl"] };
  });
}

function sharedTeachers(): SharedPosition[] {
  return infantsAndJuniors.flatMap(([infant, junior]) =>
    ["teacher-1", "teacher-2"].map((key): SharedPosition => {
      return { employedAt: infant as SchoolUrn, key, alsoAt: junior as SchoolUrn, roles: ["teacher"] };
    }),
  );
}

/** Each hub's secondary employs an IT lead for the primaries too small for their own, and a clerk for all its primaries. */
function hubSupport(schools: readonly School[]): SharedPosition[] {
  return schools
    .filter((school) => school.phase === "secondary")
    .flatMap((secondary) =>
      schools
        .filter((school) => school.hub === secondary.hub && school.phase === "primary")
        .flatMap(({ urn: alsoAt, pupils }): SharedPosition[] => [
          { employedAt: secondary.urn, key: "clerk", alsoAt, roles: ["governance-clerk"] },
          ...(pupils < 250
            ? [{ employedAt: secondary.urn, key: "hub-it", alsoAt, roles: ["it-lead"] as const }]
            : []),
        ]),
    );
}
