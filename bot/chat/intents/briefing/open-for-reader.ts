import type { EditionId } from "../../../../shared/domain/briefing/ids.ts";
import type { Result } from "../../../../shared/domain/result.ts";
import { openEdition } from "../../../../shared/usecases/briefing/open-edition.ts";
import type { ReadEdition } from "../../../../shared/usecases/briefing/read-edition.ts";
import { readerEditionCard } from "../../cards/briefing/reader-edition.card.ts";
import type { Reply, Turn } from "../../turn.ts";

/** The person's own card of an edition, which counts as opening it. */
export async function openForReader(turn: Turn, edition: EditionId, note?: string): Promise<Reply> {
  return shownToReader(
    turn,
    await openEdition(turn.ports, { edition, person: turn.person, door: "chat" }),
    note,
  );
}

/** The person's own card of an edition that has been read for them; where it cannot be, why. */
export function shownToReader(
  turn: Turn,
  read: Result<ReadEdition, "edition.not-found">,
  note?: string,
): Reply {
  if (!read.ok) return turn.say(note ?? turn.sentence(read.code));
  return turn.show(readerEditionCard(read.value, { today: turn.today, links: turn.links, note }));
}
