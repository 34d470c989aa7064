import { type AddressBook, addressBook, personSeen } from "../../../domain/attendance/matching.ts";
import type { SeenAs } from "../../../domain/attendance/sighting.ts";
import type { Person, PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";

export interface KnownPeople {
  readonly people: ReadonlySet<PersonId>;
  readonly all: readonly Person[];
  readonly book: AddressBook;
}

/**
 * By which addresses these can be told: those of the trust's people, and for the addresses that are none of them what the
 * tenant's accounts say. Nothing is asked of Graph when all are known.
 */
export async function tellPeople(
  { directory, entraUsers }: Pick<Ports, "directory" | "entraUsers">,
  seen: readonly SeenAs[],
): Promise<KnownPeople> {
  const { people: all } = await directory.current();
  const plain = addressBook(all, new Map());
  const open = seen
    .filter((each) => !personSeen(each, plain))
    .flatMap(({ email, upn }) => [email, upn].flatMap((address) => address ?? []));
  const book = open.length > 0 ? addressBook(all, await entraUsers.findByAddress(open)) : plain;
  return { all, book, people: new Set(all.map(({ id }) => id)) };
}
