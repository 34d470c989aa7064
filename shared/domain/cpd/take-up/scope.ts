import type { Directory } from "../../directory/directory.ts";
import type { Role } from "../../directory/role.ts";
import type { HubName, Phase, SchoolUrn } from "../../directory/school.ts";
import type { Place } from "./person-take-up.ts";

/** Whom a count is of: a school, or everybody of a phase or hub or both; perhaps those of one role alone. Nothing named: the trust. */
export interface Scope {
  readonly school?: SchoolUrn | undefined;
  readonly phase?: Phase | undefined;
  readonly hub?: HubName | undefined;
  readonly role?: Role | undefined;
}

/** A scope as a key of counts. A school has a phase and a hub already. */
export const scopeKey = ({ school, phase, hub, role }: Scope): string =>
  school ? `school/${school}/${role ?? ""}` : `${phase ?? ""}/${hub ?? ""}/${role ?? ""}`;

/** Finds the scopes that count somebody with these places, each once: three posts at two schools are one person of the trust. */
export function scopesIn(directory: Directory): (places: readonly Place[]) => readonly string[] {
  const byPlace = new Map<string, readonly string[]>();

  function ofPlace({ school: urn, role }: Place): readonly string[] {
    const key = `${urn} ${role}`;
    const known = byPlace.get(key);
    if (known) return known;
    const school = directory.school(urn);
    const groups: Scope[] = [
      {},
      { school: urn },
      ...(school
        ? [{ phase: school.phase }, { hub: school.hub }, { phase: school.phase, hub: school.hub }]
        : []),
    ];
    const keys = groups.flatMap((group) => [scopeKey(group), scopeKey({ ...group, role })]);
    byPlace.set(key, keys);
    return keys;
  }

  return (places) => {
    const [only, ...others] = places;
    if (!only) return [scopeKey({})];
    return others.length === 0 ? ofPlace(only) : [...new Set(places.flatMap(ofPlace))];
  };
}
