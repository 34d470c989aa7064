import type { PersonId } from "../../directory/person.ts";
import type { EditionId, ItemId } from "../ids.ts";

/** An editor who has an edition open now, and which of its items. */
export interface WriterHere {
  readonly person: PersonId;
  readonly item?: ItemId;
}

/** Who is writing which edition now. */
export interface WritersHere {
  /** Says that somebody has an edition open, and answers who else has. */
  note(edition: EditionId, writer: WriterHere, now: Date): readonly WriterHere[];
}

/** Whoever has not been heard of for so long has gone: pages say every ten seconds that they are open. */
const goneAfterMilliseconds = 25_000;

/**
 * In this server's memory: a courtesy among editors, while what keeps them from overwriting each other is the version that every save
 * carries (invariant 3). Of several servers each knows of those whom it serves.
 */
export function writersHereInMemory(): WritersHere {
  const seen = new Map<EditionId, Map<PersonId, { writer: WriterHere; at: Date }>>();
  return {
    note(edition, writer, now) {
      const here = seen.get(edition) ?? new Map();
      seen.set(edition, here);
      here.set(writer.person, { writer, at: now });
      for (const [person, { at }] of here)
        if (now.getTime() - at.getTime() > goneAfterMilliseconds) here.delete(person);
      return [...here.values()].map((each) => each.writer).filter(({ person }) => person !== writer.person);
    },
  };
}
