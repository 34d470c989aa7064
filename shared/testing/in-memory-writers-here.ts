import type { EditionId } from "../domain/briefing/ids.ts";
import type { WritersHere } from "../domain/briefing/writing/ports.ts";
import {
  isWordOver,
  laterWord,
  othersHere,
  type WriterAt,
  type WriterHeard,
} from "../domain/briefing/writing/writers-here.ts";
import type { PersonId } from "../domain/directory/person.ts";

export function inMemoryWritersHere(...writers: readonly WriterAt[]): WritersHere {
  const editions = new Map<EditionId, Map<PersonId, WriterHeard>>();

  function hear(edition: EditionId, word: WriterHeard): Map<PersonId, WriterHeard> {
    const heard = editions.get(edition) ?? new Map<PersonId, WriterHeard>();
    editions.set(edition, heard);
    return heard.set(word.person, laterWord(heard.get(word.person), word));
  }
  for (const { edition, ...word } of writers) hear(edition, word);

  return {
    async note(edition, writer, now) {
      return othersHere(hear(edition, { ...writer, at: now }).values(), writer.person, now);
    },
    async leave(edition, person, now) {
      hear(edition, { person, at: now, hasLeft: true });
    },
    async forgetGone(now) {
      for (const heard of editions.values())
        for (const word of heard.values()) if (isWordOver(word, now)) heard.delete(word.person);
    },
  };
}
