import { type Actor, isCentralTeam } from "../../domain/directory/actor.ts";
import type { Person, PersonId } from "../../domain/directory/person.ts";
import type { Ports } from "../../domain/ports.ts";
import { type Erasure, erasureErrors, erasureRefusal, fateOf } from "../../domain/records/erasure.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import { londonDate } from "../../domain/time/london.ts";
import { noteViewing } from "./note-viewing.ts";

type ErasurePorts = Pick<Ports, "directory" | "erasures" | "clock">;

export interface ErasurePreview {
  readonly person: Person;
  readonly refusal: "erasure.still-in-post" | undefined;
  /** Whether it has been asked for and is being done. */
  readonly isUnderWay: boolean;
  /** Of each list, how many rows go and how many stay without a name. */
  readonly lists: readonly { readonly list: string; readonly goes: number; readonly staysUnnamed: number }[];
  readonly hasNamesake: boolean;
}

/** What an erasure of somebody would take and what would stay, for the central team; that they looked is noted. */
export async function previewErasure(
  ports: ErasurePorts & Pick<Ports, "holdings" | "viewings">,
  { actor, person: id }: { actor: Actor; person: PersonId },
): Promise<Result<ErasurePreview, "access.refused" | "person.not-found" | "viewing.not-noted">> {
  if (!isCentralTeam(actor)) return refuse("access.refused");
  const directory = await ports.directory.current();
  const person = directory.person(id);
  if (!person) return refuse("person.not-found");
  const noted = noteViewing(ports, { actor, subjects: [{ kind: "person", person: id }], door: "erasure" });
  if (!noted.ok) return noted;
  const lists = (await ports.holdings.of(person)).map(({ list, rows }) => {
    const goes = rows.filter((row) => fateOf(list, row) === "goes").length;
    return { list, goes, staysUnnamed: rows.length - goes };
  });
  return ok({
    person,
    lists,
    refusal: erasureRefusal(directory.postsOf(id), londonDate(ports.clock.now())),
    isUnderWay: (await ports.erasures.find(id)) !== undefined,
    hasNamesake: hasNamesake(directory.people, person),
  });
}

/** Has somebody erased. It is done afterwards, in good order, whatever is cut short; asked for twice it is done once. */
export async function requestErasure(
  ports: ErasurePorts & Pick<Ports, "newToken">,
  { actor, person: id, ...said }: { actor: Actor; person: PersonId; typedName: string; because: string },
): Promise<
  Result<Erasure, "access.refused" | "person.not-found" | "erasure.still-in-post" | "erasure.invalid">
> {
  if (!isCentralTeam(actor)) return refuse("access.refused");
  const directory = await ports.directory.current();
  const person = directory.person(id);
  if (!person) return refuse("person.not-found");
  const at = ports.clock.now();
  const refusal = erasureRefusal(directory.postsOf(id), londonDate(at));
  if (refusal) return refuse(refusal);
  const errors = erasureErrors(person, said);
  if (errors.length > 0) return refuse("erasure.invalid", errors);
  const because = said.because.trim();
  const as = ports.newToken() as PersonId;
  return ok(await ports.erasures.begin({ person: id, as, because, by: actor.person, at }));
}

/** Does what was asked for and is not done. Answers how many people were erased. */
export async function eraseWaiting(
  ports: ErasurePorts & Pick<Ports, "certificateFiles" | "personErasure" | "newToken">,
): Promise<number> {
  const open = await ports.erasures.listOpen();
  for (const erasure of open) {
    const { people, person: known } = await ports.directory.current();
    const person = known(erasure.person);
    await ports.certificateFiles.removeAllOf(erasure.person);
    // Gone already: an earlier run came as far as the person's own row, which is the last.
    if (person)
      await ports.personErasure.erase(person, {
        as: erasure.as,
        hasNamesake: hasNamesake(people, person),
      });
    await ports.erasures.finish(erasure, { key: ports.newToken(), doneAt: ports.clock.now() });
  }
  return open.length;
}

const hasNamesake = (people: readonly Person[], { id, name }: Person): boolean =>
  people.some((each) => each.id !== id && each.name.toLowerCase() === name.toLowerCase());
