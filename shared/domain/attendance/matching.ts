import type { Person, PersonId } from "../directory/person.ts";
import type { EntraUser } from "../directory/ports.ts";
import type { SeenAs } from "./sighting.ts";

/** Whose an address is. One that several people share, such as an office's, is nobody's. */
export type AddressBook = ReadonlyMap<string, PersonId>;

/** The addresses of the trust's people, and what its directory of accounts knows besides: a UPN, a second address. */
export function addressBook(
  people: readonly Pick<Person, "id" | "email">[],
  accounts: ReadonlyMap<string, Pick<EntraUser, "id">>,
): AddressBook {
  const known = new Set(people.map(({ id }) => id));
  const owners = new Map<string, Set<PersonId>>();
  const put = (address: string, person: PersonId) => {
    const own = plainAddress(address);
    if (own) owners.set(own, (owners.get(own) ?? new Set()).add(person));
  };
  for (const { id, email } of people) put(email, id);
  for (const [address, { id }] of accounts) if (known.has(id)) put(address, id);
  return new Map(
    [...owners].flatMap(([address, [first, ...others]]) =>
      first && others.length === 0 ? [[address, first] as const] : [],
    ),
  );
}

/** How somebody was told: by which address. A name alone tells nobody: a human has to confirm it. */
export interface Told {
  readonly person: PersonId;
  readonly by: "email" | "upn";
}

/** Who was seen, by e-mail address, then by UPN; undefined when neither is anybody's. */
export function personSeen({ email, upn }: SeenAs, book: AddressBook): Told | undefined {
  const byEmail = email && book.get(plainAddress(email));
  if (byEmail) return { person: byEmail, by: "email" };
  const byUpn = upn && book.get(plainAddress(upn));
  return byUpn ? { person: byUpn, by: "upn" } : undefined;
}

/**
 * An address as it is compared. A guest's UPN carries the address at home, with `_` for `@`, in front of `#EXT#`; source:
 * learn.microsoft.com, Microsoft Entra, "Properties of a B2B collaboration user".
 */
export function plainAddress(address: string): string {
  const plain = address.trim().toLowerCase();
  const guest = /^(.+)_([^_]+)#ext#@/.exec(plain);
  return guest ? `${guest[1]}@${guest[2]}` : plain;
}

const mostCandidates = 5;

/** Who it may have been by name or by what stands before the `@`, those invited first; at most five. */
export function candidatesFor(
  seenAs: SeenAs,
  { people, invited }: { people: readonly Person[]; invited: ReadonlySet<PersonId> },
): Person[] {
  const seen = [wordsOf(seenAs.name), wordsOf(seenAs.email?.split("@")[0] ?? "")].filter(
    (words) => words.length > 0,
  );
  return people
    .map((person) => ({
      person,
      likeness: Math.max(0, ...seen.map((words) => likeness(words, wordsOf(person.name)))),
      isInvited: invited.has(person.id),
    }))
    .filter(({ likeness: like }) => like > 0)
    .sort(
      (a, b) =>
        Number(b.isInvited) - Number(a.isInvited) ||
        b.likeness - a.likeness ||
        a.person.name.localeCompare(b.person.name, "en-GB") ||
        (a.person.id < b.person.id ? -1 : 1),
    )
    .slice(0, mostCandidates)
    .map(({ person }) => person);
}

/** 3 for the same words in any order, 2 when all of one are in the other, 1 for one word in common and a like initial. */
function likeness(seen: readonly string[], own: readonly string[]): number {
  const shared = seen.filter((word) => own.includes(word));
  if (shared.length === 0 || shared.every(({ length }) => length < 2)) return 0;
  if (shared.length === seen.length && shared.length === own.length) return 3;
  if (shared.length === seen.length || shared.length === own.length) return 2;
  const rest = own.filter((word) => !shared.includes(word));
  const isLike = seen.some((word) => !shared.includes(word) && rest.some((other) => other[0] === word[0]));
  return isLike ? 1 : 0;
}

/** "LEE, Ann (Guest)" as ann and lee: what Teams or a tenant adds in brackets says nothing of who it is. */
const wordsOf = (name: string): string[] => [
  ...new Set(
    name
      .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ""),
  ),
];
