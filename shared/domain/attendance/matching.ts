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

interface Named {
  readonly person: Person;
  readonly words: readonly string[];
}
/** Whose name has a word. Made once for as long as the directory stands: a county has 17,000 names. */
const indexes = new WeakMap<readonly Person[], ReadonlyMap<string, readonly Named[]>>();

function namesIn(people: readonly Person[]): ReadonlyMap<string, readonly Named[]> {
  const standing = indexes.get(people);
  if (standing) return standing;
  const index = new Map<string, Named[]>();
  for (const person of people) {
    const named = { person, words: wordsOf(person.name) };
    for (const word of named.words) {
      const others = index.get(word);
      if (others) others.push(named);
      else index.set(word, [named]);
    }
  }
  indexes.set(people, index);
  return index;
}

/** Who it may have been by name or by what stands before the `@`, those invited first; at most five. */
export function candidatesFor(
  seenAs: SeenAs,
  { people, invited }: { people: readonly Person[]; invited: ReadonlySet<PersonId> },
): Person[] {
  const index = namesIn(people);
  const seen = [wordsOf(seenAs.name), wordsOf(seenAs.email?.split("@")[0] ?? "")];
  const alike = new Map<Person, number>();
  for (const words of seen)
    for (const { person, words: own } of new Set(words.flatMap((word) => index.get(word) ?? [])))
      alike.set(person, Math.max(alike.get(person) ?? 0, likeness(words, own)));
  const best = Math.max(0, ...alike.values());
  return (
    [...alike]
      // Beside somebody of the whole name, who shares a word with it is no candidate.
      .filter(([, like]) => like > 0 && like >= best - 1)
      .sort(
        ([a, likeA], [b, likeB]) =>
          Number(invited.has(b.id)) - Number(invited.has(a.id)) ||
          likeB - likeA ||
          a.name.localeCompare(b.name, "en-GB") ||
          (a.id < b.id ? -1 : 1),
      )
      .slice(0, mostCandidates)
      .map(([person]) => person)
  );
}

/** 3 for the same words in any order, 2 when all of several are in the other, 1 for one word in common with nothing against it. */
function likeness(seen: readonly string[], own: readonly string[]): number {
  const shared = seen.filter((word) => own.includes(word));
  if (shared.length === 0 || shared.every(({ length }) => length < 2)) return 0;
  if (shared.length === seen.length && shared.length === own.length) return 3;
  if (shared.length === seen.length || shared.length === own.length) return shared.length > 1 ? 2 : 1;
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
