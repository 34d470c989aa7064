import type { EditionId } from "../domain/briefing/ids.ts";
import type { WritersHere } from "../domain/briefing/writing/ports.ts";
import {
  isWordOver,
  laterWord,
  othersHere,
  pageOf,
  type WriterAt,
  type WriterHeard,
} from "../domain/briefing/writing/writers-here.ts";

export function inMemoryWritersHere(...writers: readonly WriterAt[]): WritersHere {
  const editions = new Map<EditionId, Map<string, WriterHeard>>();

  function hear(edition: EditionId, word: WriterHeard): Map<string, WriterHeard> {
    const heard = editions.get(edition) ?? new Map<string, WriterHeard>();
    editions.set(edition, heard);
    return heard.set(pageOf(word), laterWord(heard.get(pageOf(word)), word));
  }
  for (const { edition, ...word } of writers) hear(edition, word);

  return {
    async note(edition, writer, now) {
      return othersHere(hear(edition, { ...writer, at: now }).values(), writer.person, now);
    },
    async leave(edition, writer, now) {
      hear(edition, { ...writer, at: now, hasLeft: true });
    },
    async forgetGone(now) {
      for (const heard of editions.values())
        for (const word of heard.values()) if (isWordOver(word, now)) heard.delete(pageOf(word));
    },
  };
}
