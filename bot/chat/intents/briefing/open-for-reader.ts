import type { EditionId } from "../../../../shared/domain/briefing/ids.ts";
import { openEdition } from "../../../../shared/usecases/briefing/open-edition.ts";
import { readerEditionCard } from "../../cards/briefing/reader-edition.card.ts";
import type { Reply, Turn } from "../../turn.ts";

/** The person's own card of an edition, which counts as opening it. */
export async function openForReader(turn: Turn, edition: EditionId, note?: string): Promise<Reply> {
  const { ports, person, today, links } = turn;
  const read = await openEdition(ports, { edition, person, door: "chat" });
  if (!read.ok) return turn.say(note ?? turn.sentence(read.code));
  return turn.show(readerEditionCard(read.value, { today, links, note }));
}
