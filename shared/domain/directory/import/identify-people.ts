import type { CivilDate } from "../../time/civil-date.ts";
import type { Directory } from "../directory.ts";
import type { Person, PersonId } from "../person.ts";
import type { EntraUser } from "../ports.ts";
import type { PersonRow } from "./person-row.ts";

/** One person of the file with all their rows. */
export interface Identified {
  readonly person: Person;
  /** As they stand; undefined for somebody new. */
  readonly standing: Person | undefined;
  readonly rows: readonly PersonRow[];
  readonly isGuest: boolean;
  /** Names in the file when it has several for one person. */
  readonly names: readonly string[];
}

export interface Identification {
  readonly people: readonly Identified[];
  /** Rows of addresses that nobody in the tenant has. */
  readonly unknown: readonly PersonRow[];
}

const plain = (name: string) => name.toLowerCase().replace(/\s+/g, " ").trim();

/** The standing person of each address; of several who had it, somebody who holds a post. */
function standingByAddress(directory: Directory): Map<string, Person> {
  const found = new Map<string, Person>();
  const hasPosts = (person: Person) =>
    directory.postsOf(person.id).some(({ endsOn }) => endsOn === undefined);
  const people = [...directory.people].sort((a, b) => a.id.localeCompare(b.id));
  for (const person of people) {
    const address = person.email.toLowerCase();
    const before = found.get(address);
    if (address !== "" && (!before || (!hasPosts(before) && hasPosts(person)))) found.set(address, person);
  }
  return found;
}

/**
 * Addresses to be looked up in the tenant: of people Beacon does not know, and of those whose name differs, since an address
 * may have passed to somebody else. A second import of a file asks nothing.
 */
export function addressesToLookUp(
  rows: readonly PersonRow[],
  directory: Directory,
  from: CivilDate,
): string[] {
  const standing = standingByAddress(directory);
  const byAddress = new Map<string, PersonRow[]>();
  for (const row of rows) {
    const own = byAddress.get(row.email);
    if (own) own.push(row);
    else byAddress.set(row.email, [row]);
  }
  const toLookUp = [...byAddress].filter(([address, own]) => {
    const person = standing.get(address);
    return person
      ? !own.some(({ name }) => plain(name) === plain(person.name))
      : own.some((row) => !hasLeft(row, from));
  });
  return toLookUp.map(([address]) => address).sort();
}

/** Whose rows they are: by the Entra object id, so that somebody with two addresses is one person. */
export function identifyPeople(
  rows: readonly PersonRow[],
  directory: Directory,
  accounts: ReadonlyMap<string, EntraUser>,
): Identification {
  const standing = standingByAddress(directory);
  const groups = new Map<PersonId, PersonRow[]>();
  const guests = new Set<PersonId>();
  const unknown: PersonRow[] = [];
  for (const row of rows) {
    const account = accounts.get(row.email);
    const id = account?.id ?? standing.get(row.email)?.id;
    if (id === undefined) {
      unknown.push(row);
      continue;
    }
    if (account?.isGuest) guests.add(id);
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  const people = [...groups].map(([id, own]): Identified => {
    const before = directory.person(id);
    const names = namesOf(own);
    return {
      person: { id, name: nameFor(names, before), email: addressFor(own, before) },
      standing: before,
      rows: [...own].sort((a, b) => a.row - b.row),
      isGuest: guests.has(id),
      names: names.length > 1 ? names : [],
    };
  });
  return { people, unknown };
}

/** Names in the file, the most frequent first, so that the order of rows does not matter. */
function namesOf(rows: readonly PersonRow[]): string[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { name } of rows) {
    const seen = counts.get(plain(name));
    counts.set(plain(name), {
      name: seen && seen.name < name ? seen.name : name,
      count: (seen?.count ?? 0) + 1,
    });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "en-GB"))
    .map(({ name }) => name);
}

/** A name that differs in capitals and spaces only is left as it stands: HR systems shout. */
const nameFor = (names: readonly string[], before: Person | undefined): string =>
  before && names.some((name) => plain(name) === plain(before.name)) ? before.name : (names[0] ?? "");

function addressFor(rows: readonly PersonRow[], before: Person | undefined): string {
  const addresses = [...new Set(rows.map(({ email }) => email))].sort();
  return before && addresses.includes(before.email.toLowerCase()) ? before.email : (addresses[0] ?? "");
}

/** A post that had ended before, which nobody has to be found for. */
export const hasLeft = (row: PersonRow, from: CivilDate): boolean =>
  row.endsOn !== undefined && row.endsOn < from;
