import { readEdition } from "../../../../shared/usecases/briefing/read-edition.ts";
import { answer } from "../../answer.ts";
import { readerEditionCard } from "../../cards/briefing/reader-edition.card.ts";
import { showAnew } from "../../vocabulary.ts";

/** That a card came into sight is no reading: nothing is recorded. */
export const showAnewIntent = answer(showAnew, async ({ edition }, turn) => {
  const { ports, person, today, links } = turn;
  const read = await readEdition(ports, { edition, person });
  if (!read.ok) return turn.say(turn.sentence(read.code));
  return turn.show(readerEditionCard(read.value, { today, links }));
});
