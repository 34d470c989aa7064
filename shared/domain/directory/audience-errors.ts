import type { FieldError } from "../result.ts";
import type { Audience } from "./audience.ts";
import type { Directory } from "./directory.ts";

/** Hubs, schools and people that a rule names and the directory does not know, each with its place below `pointer`. */
export function unknownInAudience(audience: Audience, directory: Directory, pointer: string): FieldError[] {
  const schools = (urns: Audience["schools"], at: string) =>
    urns.flatMap((urn, index): FieldError[] =>
      directory.school(urn) ? [] : [{ pointer: `${pointer}${at}/${index}`, code: "unknown-school" }],
    );
  const people = (ids: Audience["people"], at: string) =>
    ids.flatMap((id, index): FieldError[] =>
      directory.person(id) ? [] : [{ pointer: `${pointer}${at}/${index}`, code: "unknown-person" }],
    );
  const known = new Set(directory.schools.map(({ hub }) => hub));
  const hubs = audience.hubs.flatMap((hub, index): FieldError[] =>
    known.has(hub) ? [] : [{ pointer: `${pointer}/hubs/${index}`, code: "unknown-hub" }],
  );
  return [
    ...hubs,
    ...schools(audience.schools, "/schools"),
    ...people(audience.people, "/people"),
    ...schools(audience.except.schools, "/except/schools"),
    ...people(audience.except.people, "/except/people"),
  ];
}
